import { expect, test } from 'vitest';
import { shareWords } from './share-words';

/** Without what keeps figures on one line. */
const plain = (text: string): string => text.replace(/\u202F/g, ' ').replace(/\u2060/g, '');

test.each([
  ['some, with bounds', { count: 36, of: 41, low: 0.745, high: 0.947 }, '36 of 41 (88 %, 75–95 %)'], // 36/41 = 0.878
  ['some', { count: 25, of: 46 }, '25 of 46 (54 %)'], //                                                25/46 = 0.543
  ['few are not rounded to none', { count: 3, of: 735 }, '3 of 735 (0.4 %)'], //                        3/735 = 0.0041
  ['none', { count: 0, of: 46 }, '0 of 46'],
  ['none, with bounds', { count: 0, of: 46, low: 0, high: 0.077 }, '0 of 46 (up to 8 %)'],
  ['all, with bounds', { count: 20, of: 20, low: 0.839, high: 1 }, '20 of 20 (84 % or more)'],
  ['of nobody', { count: 0, of: 0, low: null, high: null }, 'no case'],
])('%s', (_name, share, words) => expect(plain(shareWords(share))).toBe(words));
