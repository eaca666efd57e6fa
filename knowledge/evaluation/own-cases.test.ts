import { describe, expect, test } from 'vitest';
import { entries } from '../entries';
import { currentRelease } from '../release';
import { accuracyPage } from './accuracy-page';
import { accuracyResults } from './accuracy-results';
import { influenceOf, shareSeen } from './influence';
import { groupOf, readOwnCase } from './own-cases';

const { knowledge } = currentRelease();

describe('ECO-18: the groups', () => {
  test.each([
    ['2026.11.1', 'tuning'],
    ['2026.11.2', 'tuning'],
    ['2026.9.30', 'tuning'], // 9 is before 11, whatever the letters say
    ['2026.11.3', 'tuning'],
    ['2026.11.4', 'tuning'],
    ['2026.11.5', 'tuning'],
    ['2026.11.6', 'tuning'],
    ['2026.11.7', 'tuning'],
    ['2026.11.8', 'tuning'],
    ['2026.11.9', 'tuning'],
    ['2026.11.11', 'tuning'],
    ['2026.11.12', 'tuning'],
    ['2026.11.13', 'tuning'],
    ['2026.11.14', 'tuning'],
    ['2026.11.15', 'tuning'],
    ['2026.11.16', 'tuning'],
    ['2026.11.17', 'tuning'],
    ['2026.11.18', 'tuning'],
    ['2026.11.19', 'sealed'],
    ['2026.11.20', 'waiting'],
    ['2027.1.1', 'waiting'],
  ] as const)('a case that came with %s is %s', (since, group) => expect(groupOf({ since })).toBe(group));
  test.each([
    ['2026.11.11', 'tuning'],
    ['2026.11.12', 'tuning'],
    ['2026.11.13', 'tuning'],
    ['2026.11.14', 'tuning'],
    ['2026.11.15', 'tuning'],
    ['2026.11.16', 'tuning'],
    ['2026.11.17', 'tuning'],
    ['2026.11.18', 'tuning'],
    ['2026.11.19', 'teaching'],
  ] as const)('one written for teaching that came with %s is %s', (since, group) =>
    expect(groupOf({ since, writtenForTeaching: true })).toBe(group),
  );
  test('no release tells of more than five of one condition and group', () => {
    const often = new Map<string, number>();
    for (const one of entries.cases) {
      if (groupOf(one) === 'tuning' || one.diagnosis === 'out-of-scope') continue;
      const kind = `${one.since} ${groupOf(one)} ${one.writtenForTeaching ? 'teaching' : 'told'} ${one.diagnosis}`;
      often.set(kind, (often.get(kind) ?? 0) + 1);
    }
    for (const [kind, count] of often) expect(count, kind).toBeLessThanOrEqual(5);
  });
  test('no report is there under two names', () => {
    const told = new Set(entries.cases.map(({ source }) => source.id));
    const addresses = entries.sources.flatMap(({ id, url }) => (told.has(id) && url ? [url.replace(/\/$/, '')] : []));
    expect(addresses.filter((url, place) => addresses.indexOf(url) !== place)).toEqual([]);
  });
  test('what had been looked at is large enough to set numbers on', () =>
    expect(entries.cases.filter((one) => groupOf(one) === 'tuning').length).toBeGreaterThanOrEqual(101));
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

test('the page says nothing of a group that is not asked for', () => {
  const few = { ...entries, cases: entries.cases.filter((one) => groupOf(one) === 'tuning').slice(0, 3) };
  const page = accuracyPage(accuracyResults(few, knowledge, ['tuning']));
  expect(page).toContain('| first place, any acceptable |');
  expect(page).not.toContain('sealed (');
  expect(page).not.toContain('## Missed among the first three, sealed cases');
});

test('a group without cases has no figures, and says so', () => {
  const few = { ...entries, cases: entries.cases.filter((one) => groupOf(one) === 'tuning').slice(0, 3) };
  const page = accuracyPage(accuracyResults(few, knowledge, ['tuning', 'sealed']));
  const row = page.split('\n').find((line) => line.startsWith('| first place, any acceptable |'));
  expect(row).toMatch(/\| no case \|$/);
  expect(page).toContain('No case.');
});
