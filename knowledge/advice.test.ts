import { expect, test } from 'vitest';
import { adviceIn, ownOf, sheetAdviceIn } from './advice';
import { ownOnSheetsAtMost } from './checks/advice-has-a-source';
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

test('REG-09: what sheets ask on the authors’ own name is from memory, and its number is the one allowed', () => {
  const own = ownOf(sheetAdviceIn(entries), entries);
  for (const { of, readFrom } of own) expect([of, readFrom]).toEqual([of, 'recalled']);
  expect(own).toHaveLength(ownOnSheetsAtMost);
});
