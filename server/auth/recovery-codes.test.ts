import { expect, test } from 'vitest';
import { newRecoveryCodes, recoveryHash } from './recovery-codes';

test('SEC-11: ten recovery codes of 120 bits, all different', () => {
  const codes = newRecoveryCodes();
  expect(new Set([...codes, ...newRecoveryCodes()]).size).toBe(20);
  for (const code of codes) expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$/);
});

test.each([
  ['in small letters, with spaces', '0abc 1def ghjk mnpq rstv wxyz'],
  ['with letters that look like figures', 'OABC-lDEF-GHJK-MNPQ-RSTV-WXYZ'],
  ['in one piece', '0ABC1DEFGHJKMNPQRSTVWXYZ'],
])('a code typed %s is the same code', (_name, typed) =>
  expect(recoveryHash(typed)).toBe(recoveryHash('0ABC-1DEF-GHJK-MNPQ-RSTV-WXYZ')),
);

test('another code has another hash', () => expect(recoveryHash('0ABC')).not.toBe(recoveryHash('0ABD')));
