import { expect, test } from 'vitest';
import { searchByName } from './by-name';

const named = (...labels: readonly string[]) => labels.map((label) => ({ id: label, label }));
const found = (query: string, ...labels: readonly string[]): readonly string[] =>
  searchByName(named(...labels), query).map(({ item }) => item.label);

test('a letter by itself begins a word while it is typed, and is one word of a name after that', () => {
  const liver = 'Abnormal liver enzymes, cause unknown';
  expect(found('abnormal l', liver)).toEqual([liver]);
  expect(found('abnormal u&e', liver)).toEqual([]);
  expect(found('vitamin d low', 'Vitamin D is low', 'Vitamins and a diet that is low')).toEqual(['Vitamin D is low']);
});
