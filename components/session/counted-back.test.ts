import { expect, test } from 'vitest';
import { countedBack } from './counted-back';

const one = (from: number, unit: 'h' | 'd' | 'wk', what = 'No leaves') => ({ line: 0, from, unit, what });

test.each([
  // Counted on a calendar.
  ['2026-12-01', one(4, 'wk'), '2026-11-03'],
  ['2026-12-01', one(6, 'wk'), '2026-10-20'],
  ['2027-01-03', one(7, 'd'), '2026-12-27'],
  ['2028-03-01', one(1, 'd'), '2028-02-29'],
  ['2026-03-30', one(2, 'd'), '2026-03-28'], // clocks go forward in between
  ['2026-12-01', one(48, 'h'), '2026-11-29'],
])('%s, %o: from %s', (planned, before, day) => expect(countedBack(planned, [before])[0]?.day).toBe(day));

test('twelve hours stay hours: nobody has told the hour of the test', () =>
  expect(countedBack('2026-12-01', [one(12, 'h')])).toEqual([
    { day: null, when: 'from 12 hours before', what: 'No leaves' },
  ]));

test('the earliest comes first', () =>
  expect(
    countedBack('2026-12-01', [one(12, 'h', 'c'), one(1, 'wk', 'b'), one(4, 'wk', 'a')]).map(({ what }) => what),
  ).toEqual(['a', 'b', 'c']));

test.each(['', 'soon', '2026-13-45'])('without a day nothing is counted: “%s”', (planned) =>
  expect(countedBack(planned, [one(1, 'd')])).toEqual([]),
);
