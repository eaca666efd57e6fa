import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';
import type { SentStep } from '@/server/auth/steps/schema';
import { takeStep } from './take-step';

export type Signature = Extract<SentStep, { step: 'sign_in_with_passkey' }>['passkey'];
type Creation = Extract<SentStep, { step: 'keep_passkey' }>['passkey'];

/** Why there is no passkey: its owner turned away or has none here, or the server did not answer. */
export type NoPasskey = 'turned_away' | 'unreachable';

const optionsFor = async (step: 'ask_passkey' | 'ask_own_passkey' | 'begin_passkey'): Promise<object | null> => {
  const reply = await takeStep({ step });
  return reply?.outcome === 'passkey_asked' ? reply.options : null;
};

/** Has the browser sign with a passkey: with any that it has here, or with one of this account. */
export const signWithPasskey = async (whose: 'any' | 'own'): Promise<Signature | NoPasskey> => {
  const options = await optionsFor(whose === 'any' ? 'ask_passkey' : 'ask_own_passkey');
  if (!options) return 'unreachable';
  const { startAuthentication } = await import('@simplewebauthn/browser');
  return startAuthentication({ optionsJSON: options as PublicKeyCredentialRequestOptionsJSON }).then(
    (signed) => signed as Signature,
    () => 'turned_away' as const,
  );
};

/** Has the browser make a passkey for this account. */
export const makePasskey = async (options: object): Promise<Creation | 'turned_away'> => {
  const { startRegistration } = await import('@simplewebauthn/browser');
  return startRegistration({ optionsJSON: options as PublicKeyCredentialCreationOptionsJSON }).then(
    (made) => made as Creation,
    () => 'turned_away' as const,
  );
};
