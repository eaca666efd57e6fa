import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { refuseWeakSecrets } from './weak-secrets';

const good = () => ({
  NODE_ENV: 'production',
  AUTH_SECRET: randomBytes(32).toString('base64'),
  ZONULA_MASTER_KEY: randomBytes(32).toString('base64'),
});

test('what chance has made is taken, in base 16 and 64, one key or several', () => {
  for (let round = 0; round < 200; round += 1) {
    refuseWeakSecrets(good());
    refuseWeakSecrets({ ...good(), AUTH_SECRET: randomBytes(16).toString('hex') });
  }
  refuseWeakSecrets({ ...good(), ZONULA_MASTER_KEY: `${good().ZONULA_MASTER_KEY},${good().ZONULA_MASTER_KEY}` });
});

test.each([
  ['AUTH_SECRET', 'x'.repeat(40)],
  ['AUTH_SECRET', undefined],
  ['AUTH_SECRET', 'change-me-before-anybody-uses-this-please'],
  ['AUTH_SECRET', 'my-super-secret-value-of-many-characters'],
  ['AUTH_SECRET', '01234567890123456789012345678901'],
  ['ZONULA_MASTER_KEY', Buffer.alloc(32).toString('base64')],
  ['ZONULA_MASTER_KEY', Buffer.alloc(32, 7).toString('base64')],
  ['ZONULA_MASTER_KEY', `${good().ZONULA_MASTER_KEY},${Buffer.alloc(32, 1).toString('base64')}`],
])('SEC-26: in production a guessable %s (%s) stops the start, and is not repeated', (name, value) => {
  const start = () => refuseWeakSecrets({ ...good(), [name]: value });
  expect(start).toThrow(`Too easy to guess: ${name}.`);
  if (value) expect(start).not.toThrow(value);
  expect(() => refuseWeakSecrets({ ...good(), NODE_ENV: 'development', [name]: value })).not.toThrow();
});
