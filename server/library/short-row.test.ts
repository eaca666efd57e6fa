import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fullRow, type Plain, shortRow } from './short-row';

const back = (values: readonly Plain[]): readonly Plain[] => fullRow(JSON.parse(JSON.stringify(shortRow(values))));

test('what occurs many times is one letter each, the most frequent the first; whole numbers are said by their steps', () => {
  expect(shortRow([7, 7, 7, 900, 7, 3, 900, 3])).toEqual([['   # !#!', 1], 7, -4, 897]);
});

test('sentences begin small, what begins otherwise is told apart', () => {
  const row = [
    'Pain at night',
    'No fever',
    'NSAIDs taken',
    'pH below 3',
    '^',
    'A fall',
    'ÉTÉ',
    'Écru',
    '',
    'Weight lost',
    'Wind',
    'Thirst',
    'Itch',
  ];
  expect(shortRow(row)).toEqual([
    [],
    'pain at night',
    'no fever',
    'NSAIDs taken',
    '^pH below 3',
    '^^',
    'a fall',
    'ÉTÉ',
    'Écru',
    '',
    'weight lost',
    'wind',
    'thirst',
    'itch',
  ]);
  expect(back(row)).toEqual(row);
});

test('a few, or what is seldom the same, stay as they are', () => {
  expect(shortRow([1, 2, 3, 4, 5, 6, 7])).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(shortRow([1, 1, 1])).toEqual([1, 1, 1]);
});

test('every letter that there is stands for itself', () => {
  const values = Array.from({ length: 4000 }, (_, at) => `v${at}`).flatMap((value) => [value, value]);
  const row = shortRow(values);
  expect(row[0]).toBeInstanceOf(Array);
  // No letter is written as more than itself.
  const [[letters]] = row as unknown as [[string]];
  expect(JSON.stringify(letters)).toBe(`"${letters}"`);
  expect(back(values)).toEqual(values);
});

const plain = fc.constantFrom<Plain>(
  null,
  true,
  false,
  0,
  1,
  12,
  -3,
  0.5,
  'A',
  'a',
  'Ab',
  'AB',
  '^',
  '',
  '"',
  '\\',
  '1',
);

test('any row comes back', () => {
  fc.assert(
    fc.property(fc.oneof(fc.array(plain, { maxLength: 80 }), fc.array(fc.string())), (values) => {
      expect(back(values)).toEqual(values);
    }),
    { numRuns: 1000 },
  );
});
