import { Secret } from 'otpauth';
import { expect, test } from 'vitest';
import { newTotpSecret, stepOf, totpUri } from './totp';

/** The seed of RFC 6238, appendix B: the ASCII text 12345678901234567890. */
const seed = Secret.fromLatin1('12345678901234567890').base32;

// The last six of the eight digits that appendix B prints for SHA-1.
test.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
])('SEC-11: at %d s the code is %s (RFC 6238, appendix B)', (seconds, code) =>
  expect(stepOf(seed, code, seconds * 1000)).toBe(Math.floor(seconds / 30)),
);

test.each([
  ['half a minute late', 30, 1],
  ['half a minute early', -30, 1],
  ['a minute late', 60, null],
  ['a minute early', -60, null],
])('SEC-11: a code %s', (_name, shift, good) => {
  const at = 1_234_567_890 + shift;
  expect(stepOf(seed, '005924', at * 1000)).toBe(good && Math.floor(1_234_567_890 / 30));
});

test('a code of another secret, and what is no code, belong to no step', () => {
  for (const code of ['000000', '', 'abcdef', '28708', '2870822']) expect(stepOf(seed, code, 59_000)).toBeNull();
});

test('a secret has 160 bits, and the app is told whose it is', () => {
  const secret = newTotpSecret();
  expect(secret).toMatch(/^[A-Z2-7]{32}$/);
  expect(secret).not.toBe(newTotpSecret());
  expect(totpUri(secret, 'a@example.org')).toBe(
    `otpauth://totp/Zonula:a%40example.org?issuer=Zonula&secret=${secret}&algorithm=SHA1&digits=6&period=30`,
  );
});
