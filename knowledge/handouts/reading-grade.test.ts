import { expect, test } from 'vitest';
import { readingGrade } from './reading-grade';

test.each([
  // words, sentences, syllables by hand → 0.39 × w/s + 11.8 × y/w − 15.59
  ['three short words', ['The cat sat.'], 0.39 * 3 + 11.8 * (3 / 3) - 15.59],
  ['two sentences in one entry', ['The cat sat. The dog ran off.'], 0.39 * (7 / 2) + 11.8 * (7 / 7) - 15.59],
  ['entries end by themselves', ['The cat sat', 'The dog ran off'], 0.39 * (7 / 2) + 11.8 * (7 / 7) - 15.59],
  ['long words', ['Doctors recommend medication.'], 0.39 * 3 + 11.8 * (9 / 3) - 15.59],
  ['an apostrophe holds a word together', ['You don’t bleed.'], 0.39 * 3 + 11.8 * (3 / 3) - 15.59],
  ['figures count as words of one syllable', ['Wait 24 hours.'], 0.39 * 3 + 11.8 * (3 / 3) - 15.59],
])('%s', (_name, text, grade) => expect(readingGrade(text)).toBeCloseTo(grade, 10));

test('nothing to read has no grade', () => expect(readingGrade(['', '…'])).toBe(0));
