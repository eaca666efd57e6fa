import { expect, test } from 'vitest';
import { type Logic, namesIn } from '@/engine';
import { needlessBy } from './needless';
import { parseLogic } from './parse-logic';

const logicOf = (text: string): Logic => {
  const parsed = parseLogic(text);
  if (!parsed.ok) throw new SyntaxError(text);
  return parsed.value;
};

test.each<[contradiction: string, needless: Readonly<Record<string, readonly string[]>>]>([
  ['smokes and has-stopped', { smokes: ['has-stopped'], 'has-stopped': ['smokes'] }],
  ['alternating and not loose', { alternating: ['loose'] }],
  ['days > 0 and not pain', { days: ['pain'] }],
  ['days >= 1 and not pain', {}],
  ['days < 7 and constant', { constant: ['days'] }],
  ["sex == 'male' and (pregnant or weeks > 0)", { pregnant: ['sex'], weeks: ['sex'] }],
  ['small and volume > 100 or large and volume < 80', { small: ['volume'], large: ['volume'] }],
  ['impossible', {}],
])('“%s” spares what could only be denied', (text, needless) => {
  const found = needlessBy([logicOf(text)], []);
  expect(Object.fromEntries([...found].map(([id, logic]) => [id, namesIn(logic)]))).toEqual(needless);
});

test('a yes or no that a red flag looks for is asked all the same; a figure of which only none is left is not', () => {
  const found = needlessBy(
    [logicOf('pain-days > 0 and not pain'), logicOf('swollen and flat')],
    [logicOf('swollen and pain-days > 3')],
  );
  expect([...found.keys()]).toEqual(['pain-days', 'flat']);
});
