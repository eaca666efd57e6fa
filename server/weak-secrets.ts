import { WrongSettings } from './wrong-settings';

/** A secret that chance has made has this many different characters, even in base 16. */
const FEWEST = 8;
const wellKnown = /change.?me|example|password|secret|default|development|0123456789|abcdefgh/i;

/** The secrets among the settings that somebody could guess, by name; their values are never repeated. */
export const weakSecretsIn = (variables: Readonly<Record<string, string | undefined>>): readonly string[] => {
  const keys = (variables['ZONULA_MASTER_KEY'] ?? '').split(',').map((key) => Buffer.from(key.trim(), 'base64'));
  const weakKey = keys.some((key) => new Set(key).size < FEWEST);
  const secret = variables['AUTH_SECRET'] ?? '';
  const weakSecret = new Set(secret).size < FEWEST || wellKnown.test(secret);
  return [...(weakSecret ? ['AUTH_SECRET'] : []), ...(weakKey ? ['ZONULA_MASTER_KEY'] : [])];
};

/** No example or default opens an installation that is in use (SEC-26). */
export const refuseWeakSecrets = (variables: Readonly<Record<string, string | undefined>>): void => {
  if (variables['NODE_ENV'] !== 'production') return;
  const weak = weakSecretsIn(variables);
  if (weak.length > 0)
    throw new WrongSettings(weak, `Too easy to guess: ${weak.join(' and ')}. Take what openssl rand -base64 32 gives.`);
};
