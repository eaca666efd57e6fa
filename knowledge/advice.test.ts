import { expect, test } from 'vitest';
import { adviceIn, ownOf, sheetAdviceIn } from './advice';
import { noAdvice } from './checks/advice-has-a-source';
import { entries } from './entries';

test('REG-09: every sentence of advice has its source, the place in it, its strength and when it was last looked at', () => {
  const sources = new Set(entries.sources.map(({ id }) => id));
  const sentences = adviceIn(entries);
  expect(sentences.length).toBeGreaterThan(entries.rules.length);
  for (const { of, source, grade, reviewedOn } of sentences) {
    expect(sources.has(source.id), of).toBe(true);
    expect(source.locator.trim(), of).not.toBe('');
    expect(grade, of).toMatch(/^(high|moderate|low|very_low)$/);
    expect(reviewedOn, of).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});

test('REG-09: no sentence of advice rests on the authors alone', () =>
  expect(ownOf(adviceIn(entries), entries)).toEqual([]));

test('REG-09: on sheets only what is no advice rests on the authors, and each of those is there', () =>
  expect(
    ownOf(sheetAdviceIn(entries), entries)
      .map(({ text }) => text)
      .sort(),
  ).toEqual([...noAdvice.keys()].sort()));
