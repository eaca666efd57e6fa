import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  newClinicId,
  newClinicianId,
  newSessionId,
  newSignInId,
  parseClinicId,
  parseClinicianId,
  parseSessionId,
  parseSignInId,
  uuidv7,
} from './ids';

describe('uuidv7', () => {
  test('the worked example of RFC 9562, appendix A.6', () => {
    // 2022-02-22 14:22:22 -05:00; rand_a 0xCC3, rand_b 0x18C4DC0C0C07398F.
    const random = Buffer.from('0cc318c4dc0c0c07398f', 'hex');
    expect(uuidv7(0x017f22e279b0, random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
  });

  test('ids sort by the time they were made', () => {
    const moment = fc.integer({ min: 0, max: 2 ** 48 - 1 });
    fc.assert(
      fc.property(moment, moment, (a, b) => {
        fc.pre(a !== b);
        expect(uuidv7(a) < uuidv7(b)).toBe(a < b);
      }),
    );
  });
});

const kinds = [
  ['session', 'ses', newSessionId, parseSessionId],
  ['clinician', 'cli', newClinicianId, parseClinicianId],
  ['clinic', 'cln', newClinicId, parseClinicId],
  ['sign-in', 'sig', newSignInId, parseSignInId],
] as const;

test.each(kinds)('a new %s id begins with %s and reads back as itself', (_name, prefix, make, parse) => {
  const id = make();
  expect(id.startsWith(`${prefix}_`)).toBe(true);
  expect(parse(id)).toBe(id);
});

test.each(kinds)('a %s id is no other kind of id', (_name, prefix, make) => {
  const id = make();
  for (const [, other, , parse] of kinds) if (other !== prefix) expect(parse(id)).toBeNull();
});

test.each([
  ['another version of UUID', 'ses_017f22e2-79b0-4cc3-98c4-dc0c0c07398f'],
  ['capitals', 'ses_017F22E2-79B0-7CC3-98C4-DC0C0C07398F'],
  ['something after it', 'ses_017f22e2-79b0-7cc3-98c4-dc0c0c07398f '],
  ['a second line', 'ses_017f22e2-79b0-7cc3-98c4-dc0c0c07398f\n'],
  ['an object', { toString: (): string => 'ses_017f22e2-79b0-7cc3-98c4-dc0c0c07398f' }],
  ['nothing', null],
])('%s is not a session id', (_name, text) => expect(parseSessionId(text)).toBeNull());
