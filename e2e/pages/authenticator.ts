import type { CDPSession, Page } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';

/** The code that an authenticator app with this key shows now. */
export const codeNow = (key: string, laterSeconds = 0): string =>
  new TOTP({ secret: Secret.fromBase32(key.replace(/\s/g, '')) }).generate({
    timestamp: Date.now() + laterSeconds * 1000,
  });

/** A security key in the browser's own simulation: it makes real keys and real signatures. */
export const withSecurityKey = async (page: Page): Promise<CDPSession> => {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return session;
};
