import { describe, expect, test } from 'vitest';
import { assess } from '@/engine';
import { entries } from '../entries';
import { heldOut } from '../evaluation/held-out';
import { groupOf, readOwnCase } from '../evaluation/own-cases';
import { currentRelease } from '../release';
import type { CaseEntry } from '../schema';
import { precedents } from '.';
import { countPrecedents } from './count';

const { knowledge } = currentRelease();
const inside = entries.cases.filter((one) => groupOf(one) === 'tuning' && knowledge.conditions[one.diagnosis]);

describe('what published patients told', () => {
  test('is what the cases say today (otherwise: npm run knowledge:count)', () =>
    expect(precedents).toEqual(countPrecedents(entries.cases, knowledge)));
  test('ECO-18: a sealed case changes no count', () => {
    const [first] = inside;
    const sealed: CaseEntry[] = inside
      .slice(0, 40)
      .map((one) => ({ ...one, id: `${one.id}-again`, since: '2099.1.1' }));
    expect(first).toBeDefined();
    expect(countPrecedents([...entries.cases, ...sealed], knowledge)).toEqual(precedents);
  });
  test('a case that is known changes the counts of its own condition', () => {
    const [known] = inside.filter(({ diagnosis }) => diagnosis === 'crohn-disease');
    const countOf = (cases: readonly CaseEntry[]) =>
      countPrecedents(cases, knowledge).find(({ condition }) => condition === 'crohn-disease')?.patients;
    expect(countOf(entries.cases.filter((one) => one !== known))).toBe((countOf(entries.cases) ?? 0) - 1);
  });
});

describe('ECO-18: no case is recognised by itself', () => {
  const judgedBy = heldOut(entries.cases, knowledge);
  test('one of the tuning half is judged without its own counts', () => {
    for (const one of inside.filter(({ writtenForTeaching }) => !writtenForTeaching).slice(0, 30)) {
      const { patients = {} } = judgedBy(one.id).precedents ?? {};
      expect(patients[one.diagnosis] ?? 0, one.id).toBeLessThan(knowledge.precedents?.patients[one.diagnosis] ?? 1);
    }
    // Ten fits of over a thousand patients.
  }, 180_000);
  test('that is harder than with them, or nothing would be held out', () => {
    const placeIn = (base: typeof knowledge, one: CaseEntry): number => {
      const { ranking } = assess(base, readOwnCase(one, base).patient);
      return [...ranking]
        .sort((a, b) => b.explains - a.explains)
        .findIndex(({ condition }) => condition === one.diagnosis);
    };
    const first = (base: (one: CaseEntry) => typeof knowledge) =>
      inside.filter((one) => placeIn(base(one), one) === 0).length;
    expect(first((one) => judgedBy(one.id))).toBeLessThan(first(() => knowledge));
  });
  test('a sealed one, or one of other people, has the knowledge as it is', () => {
    const sealed = entries.cases.filter((one) => groupOf(one) === 'sealed').map(({ id }) => id);
    for (const id of [...sealed, 'of-somebody-else']) expect(judgedBy(id), id).toBe(knowledge);
  });
});
