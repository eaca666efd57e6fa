import { describe, expect, test } from 'vitest';
import {
  formatPercent,
  formatPercentRange,
  percentRange,
  probabilityWord,
  probabilityWords,
  readsAlike,
} from './probability-words';

const range = (low: number, high: number) => ({ point: (low + high) / 2, low, high });
/** Narrow spaces as plain ones, so that the tables below can be read. */
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('probabilityWord: each band leaves out its upper end', () => {
  test.each([
    [0.0001, 'very unlikely'],
    [0.0099, 'very unlikely'],
    [0.01, 'unlikely'],
    [0.0999, 'unlikely'],
    [0.1, 'possible'],
    [0.35, 'about even'],
    [0.5, 'about even'],
    [0.65, 'likely'],
    [0.8999, 'likely'],
    [0.9, 'very likely'],
    [0.9999, 'very likely'],
  ])('%d is %s', (value, expected) => expect(probabilityWord(value)).toBe(expected));
});

describe('probabilityWords', () => {
  test.each([
    ['one band', range(0.02, 0.09), 'unlikely'],
    ['two bands', range(0.03, 0.2), 'unlikely to possible'],
    ['many bands: only the ends are named', range(0.004, 0.7), 'very unlikely to likely'],
  ])('%s', (_name, estimate, expected) => expect(probabilityWords(estimate)).toBe(expected));
});

describe('formatPercent', () => {
  test.each([
    ['too small to name', 0.0002, 'under 0.1 %'],
    ['just nameable', 0.001, '0.1 %'],
    ['one decimal below one', 0.0044, '0.4 %'],
    ['no 1.0', 0.0097, '1 %'],
    ['whole above one', 0.0431, '4 %'],
    ['rounds half up', 0.125, '13 %'],
    ['whole up to 99', 0.9899, '99 %'],
    ['one decimal above 99', 0.9944, '99.4 %'],
    ['never 100', 0.99995, 'over 99.9 %'],
  ])('%s', (_name, value, expected) => expect(plain(formatPercent(value))).toBe(expected));
});

describe('formatPercentRange', () => {
  test.each([
    ['whole figures', range(0.02, 0.09), '2–9 %'],
    ['a small lower end', range(0.004, 0.031), '0.4–3 %'],
    ['from nothing', range(0.0001, 0.004), 'up to 0.4 %'],
    ['nothing at all', range(0.00001, 0.0001), 'under 0.1 %'],
    ['to nearly all', range(0.95, 0.99999), '95 % or more'],
    ['nearly all', range(0.9992, 0.9999), 'over 99.9 %'],
    ['ends that round alike are not a lone figure', range(0.121, 0.124), 'about 12 %'],
  ])('%s', (_name, estimate, expected) => expect(plain(formatPercentRange(estimate))).toBe(expected));

  test('the dash is a word when spoken', () => expect(plain(percentRange(range(0.02, 0.09)).spoken)).toBe('2 to 9 %'));
});

describe('readsAlike', () => {
  test.each([
    ['a move that rounds away', range(0.021, 0.091), range(0.022, 0.092), true],
    ['another end', range(0.02, 0.09), range(0.02, 0.08), false],
    ['another beginning', range(0.02, 0.09), range(0.03, 0.09), false],
    ['the same figures, another word', range(0.35, 0.64), range(0.346, 0.64), false],
  ])('%s', (_name, one, other, expected) => expect(readsAlike(one, other)).toBe(expected));
});
