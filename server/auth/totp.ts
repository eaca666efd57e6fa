import { Secret, TOTP } from 'otpauth';

const PERIOD_SECONDS = 30;

const totpOf = (secret: string, email: string): TOTP =>
  // What every authenticator app understands: SHA-1, six digits, half a minute.
  new TOTP({
    issuer: 'Zonula',
    label: email,
    secret: Secret.fromBase32(secret),
    algorithm: 'SHA1',
    digits: 6,
    period: PERIOD_SECONDS,
  });

/** 160 random bits, as long as the hash, in base 32. */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32;

/** What the picture says to an authenticator app. */
export const totpUri = (secret: string, email: string): string => totpOf(secret, email).toString();

/**
 * The time step that a code belongs to, or null when it is none of this secret. A step before and after the present one
 * are good too, for clocks that differ.
 *
 * Source: RFC 6238, sections 4 and 5.2.
 */
export const stepOf = (secret: string, code: string, atMs: number): number | null => {
  const off = totpOf(secret, '').validate({ token: code, timestamp: atMs, window: 1 });
  return off === null ? null : Math.floor(atMs / 1000 / PERIOD_SECONDS) + off;
};
