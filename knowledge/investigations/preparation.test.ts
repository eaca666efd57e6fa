import { expect, test } from 'vitest';
import { investigations } from './index';

/** How a line begins that names a length of time which is not counted back from the test, and why. */
const notCounted: readonly (readonly [begins: string, why: string])[] = [
  ['Ask when the last alcohol was', 'a question'],
  ['Ask about NSAIDs and aspirin', 'a question'],
  ['Ask about pregnancy and breast-feeding', 'what holds after it'],
  ['Ask about pacemakers', 'a question'],
  ['Tell the patient that fluorescein', 'what holds after it'],
  ['Tell the patient that it shows drinking', 'what it shows'],
  ['As a precaution no fluorescein', 'what holds after it'],
  ['Wait until a gut infection is over', 'no length is given'],
  ['A standard examination of the bowel', 'only where blood flow is measured'],
  ['The vehicle holds cooked', 'how the test goes'],
  ['Arrange it with the laboratory', 'how the sample goes'],
  ['No sucralose, erythritol, mannitol', 'several days: no number is given'],
  ['No hard exercise and no NSAID on the day', 'the day itself'],
];

const lines = investigations.flatMap(({ preparation }) => preparation);
const named = /\b(hours?|days?|weeks?)\b/i;

test('what names a number of hours, days or weeks can be counted back from the test', () => {
  const open = lines
    .filter(({ statement, before }) => named.test(statement) && before === undefined)
    .filter(({ statement }) => !notCounted.some(([begins]) => statement.startsWith(begins)));
  expect(open.map(({ statement }) => statement)).toEqual([]);
});

test('every line that is not counted is there, and is not counted', () => {
  for (const [begins] of notCounted) {
    const own = lines.filter(({ statement }) => statement.startsWith(begins));
    expect(own.length, begins).toBeGreaterThan(0);
    expect(
      own.every(({ before }) => before === undefined),
      begins,
    ).toBe(true);
  }
});
