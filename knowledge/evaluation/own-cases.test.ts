import { describe, expect, test } from 'vitest';
import { entries } from '../entries';
import { currentRelease } from '../release';
import { accuracyPage } from './accuracy-page';
import { influenceOf, shareSeen } from './influence';
import { halfOf, readOwnCase } from './own-cases';

const { knowledge } = currentRelease();

describe('ECO-18: the halves', () => {
  test('a case is in the half that its id says: the parity of its letters', () => {
    expect(halfOf({ id: 'abc', since: '2026.11.2' })).toBe('tuning'); // 97 + 98 + 99 = 294
    expect(halfOf({ id: 'abd', since: '2026.11.2' })).toBe('sealed');
  });
  test('the cases of the first release had been looked at', () =>
    expect(halfOf({ id: 'abd', since: '2026.11.1' })).toBe('tuning'));
  test('both are large enough to say something', () => {
    const sealed = entries.cases.filter((one) => halfOf(one) === 'sealed').length;
    expect(sealed).toBeGreaterThanOrEqual(35);
    expect(entries.cases.length - sealed).toBeGreaterThanOrEqual(40);
  });
});

test('a case is read with the units of the knowledge base, and what is expected of it', () => {
  const [entry] = entries.cases.filter(({ answers }) => answers.some(({ quantity }) => quantity !== undefined));
  if (!entry) throw new Error('no case has a figure');
  const { patient, line } = readOwnCase(entry, knowledge);
  expect(line.gold).toBe(entry.diagnosis);
  for (const { finding, quantity } of entry.answers) {
    if (quantity === undefined) continue;
    expect(patient.answers[finding]).toEqual({
      kind: 'quantity',
      value: quantity,
      unit: knowledge.findings[finding]?.unit,
    });
  }
});

test('influence: the most first, and a share between nothing and all', () => {
  const influences = influenceOf(entries, knowledge);
  expect(influences.length).toBeGreaterThan(100);
  expect(influences.every(({ moved }, place) => place === 0 || moved <= (influences[place - 1]?.moved ?? 0))).toBe(
    true,
  );
  expect(shareSeen(influences)).toBeGreaterThan(0);
  expect(shareSeen(influences)).toBeLessThan(1);
  expect(shareSeen(influences.map((one) => ({ ...one, seen: true })))).toBe(1);
});

test('the page says nothing of a half that is not asked for', () => {
  const few = { ...entries, cases: entries.cases.slice(0, 3) };
  const page = accuracyPage(few, knowledge, ['tuning']);
  expect(page).toContain('| first place, any acceptable |');
  expect(page).not.toContain('sealed (');
  expect(page).not.toContain('## Missed among the first three, sealed half');
});
