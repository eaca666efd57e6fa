import { expect, test } from 'vitest';
import { scale, stepOf } from './claim-words';

test.each([
  ['a sure “not raised” stands at the far left', 'not_raised', 'high', 0],
  ['an unsure one next to the middle', 'not_raised', 'very_low', 3],
  ['mixed in the middle, however certain', 'mixed', 'high', 4],
  ['mixed in the middle, however uncertain', 'mixed', 'very_low', 4],
  ['a sure “raised” at the far right', 'raised', 'high', 8],
] as const)('%s', (_name, direction, grade, step) => expect(stepOf({ direction, grade })).toBe(step));

test('the scale is its own mirror', () => {
  const mirrored = [...scale].reverse().map(({ grade }) => grade);
  expect(scale.map(({ grade }) => grade)).toEqual(mirrored);
});
