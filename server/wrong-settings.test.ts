import { expect, test, vi } from 'vitest';
import { parseEnv } from './env';
import { refuseWeakSecrets } from './weak-secrets';
import { checkingSettings } from './wrong-settings';

const secret = 'hunter2-hunter2';

test.each([
  [
    'settings that are no settings',
    () => void parseEnv({ DATABASE_URL: `mysql://${secret}`, AUTH_SECRET: secret, ZONULA_IDLE_MINUTES: '1' }),
    ['DATABASE_URL', 'AUTH_SECRET', 'ZONULA_MASTER_KEY', 'APP_URL', 'ZONULA_IDLE_MINUTES'],
  ],
  [
    'a secret that can be guessed',
    () => refuseWeakSecrets({ NODE_ENV: 'production', AUTH_SECRET: `my-secret-${secret}`, ZONULA_MASTER_KEY: '' }),
    ['AUTH_SECRET', 'ZONULA_MASTER_KEY'],
  ],
])('SEC-31: %s are a security event, by name and never by value, and stop the start', (_name, check, settings) => {
  const error = vi.fn();
  expect(() => checkingSettings({ error }, check)).toThrow();
  expect(error.mock.calls).toEqual([
    [{ userId: null, action: 'start', outcome: 'wrong_setting', settings }, 'refused'],
  ]);
  expect(JSON.stringify(error.mock.calls)).not.toContain(secret);
});

test('settings that are right are no event', () => {
  const error = vi.fn();
  checkingSettings({ error }, () => undefined);
  expect(error).not.toHaveBeenCalled();
});
