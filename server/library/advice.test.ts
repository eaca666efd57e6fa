import { expect, test } from 'vitest';
import { entries } from '@/knowledge/entries';
import { adviceIn, ownAdviceIn } from './advice';

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

test('REG-09: what the authors say on their own is from memory, never from a reading', () => {
  for (const { of, readFrom } of ownAdviceIn(entries)) expect([of, readFrom]).toEqual([of, 'recalled']);
});
