import { describe, expect, test } from 'vitest';
import { precedentsFrom } from '../compile';
import { entries } from '../entries';
import { groupOf } from '../evaluation/own-cases';
import { currentRelease } from '../release';
import { firstTests, precedents } from '.';
import { askedPatients, learnFirstTests } from './first-tests';

const { knowledge } = currentRelease();
const base = { ...knowledge, precedents: precedentsFrom(precedents) };
const known = askedPatients(entries.cases, base);

describe('what was asked for first in published patients', () => {
  test('is what the cases and the readings say today (otherwise: npm run knowledge:count)', () =>
    expect(firstTests).toEqual(learnFirstTests(known)));
  test('ECO-18: nobody who has not been looked at is among them', () => {
    const tuning = new Set(entries.cases.flatMap((one) => (groupOf(one) === 'tuning' ? [one.id] : [])));
    expect(known.length).toBeGreaterThan(1000);
    expect(known.filter(({ id }) => !tuning.has(id) && !id.includes(' > '))).toEqual([]);
    const sealed = entries.cases.slice(0, 40).map((one) => ({ ...one, id: `${one.id}-again`, since: '2099.1.1' }));
    expect(askedPatients(sealed, base)).toEqual(askedPatients([], base));
  });
  test('is wished for beyond its place, as far as it was named, and not once it is done', () => {
    const [first] = entries.cases.filter(
      (one) => groupOf(one) === 'tuning' && one.investigationsExpected?.length && one.results.length > 0,
    );
    if (!first) throw new Error('no such case');
    const results = first.results.map(({ investigation }) => investigation);
    const [patient] = askedPatients([{ ...first, investigationsExpected: results.map((one) => [one]) }], base);
    expect(Object.keys(patient?.beyond ?? {}).filter((id) => results.includes(id))).toEqual([]);
    const [alone] = askedPatients([{ ...first, id: 'of-nobody-read', investigationsExpected: [['sehcat']] }], base);
    const [either] = askedPatients(
      [{ ...first, id: 'of-nobody-read', investigationsExpected: [['sehcat', 'ttg-iga']] }],
      base,
    );
    expect((alone?.beyond['sehcat'] ?? 0) - (either?.beyond['sehcat'] ?? 0)).toBeCloseTo(0.3, 12);
  });
  test('a finding that always goes with an investigation speaks for it, and one that never does against it', () => {
    const patients = Array.from({ length: 100 }, (_, place) => ({
      id: `patient-${place}`,
      present: [place % 2 === 0 ? 'fever' : 'itch'],
      askedBy: {},
      beyond: (place % 2 === 0 ? { 'blood-culture': 1 } : {}) as Record<string, number>,
      asked: [],
    }));
    const [one] = learnFirstTests(patients);
    expect(one).toMatchObject({ investigation: 'blood-culture', always: 50 });
    expect(one?.with['fever']).toBeGreaterThan(20);
    expect(one?.with['itch']).toBeLessThan(-20);
  });
  test('a rule that asks for it where it was wished for more than its place says speaks for it, and a rare one says nothing', () => {
    const patients = Array.from({ length: 100 }, (_, place) => ({
      id: `patient-${place}`,
      present: [],
      askedBy: { 'blood-culture': [place % 2 === 0 ? 'often-right' : 'often-wrong', ...(place < 9 ? ['rare'] : [])] },
      beyond: { 'blood-culture': place % 2 === 0 ? 1 : 0 },
      asked: [],
    }));
    const [one] = learnFirstTests(patients);
    expect(one?.with).toEqual({});
    expect(one?.askedBy['often-right']).toBeGreaterThan(20);
    expect(one?.askedBy['often-wrong']).toBeLessThan(-20);
    expect(Object.keys(one?.askedBy ?? {})).toEqual(['often-right', 'often-wrong']);
  });
  test('what would have done instead is counted in hundredths of the times, three of them added in which nothing would', () => {
    const patients = Array.from({ length: 37 }, (_, place) => ({
      id: `patient-${place}`,
      present: [],
      askedBy: {},
      beyond: { 'stool-culture': 1, 'stool-multiplex-pcr': 1, cbc: 1 },
      asked: [
        place < 20 ? ['stool-culture', 'stool-multiplex-pcr'] : ['stool-culture'],
        place === 0 ? ['cbc', 'crp'] : ['cbc'],
      ],
    }));
    const instead = new Map(
      learnFirstTests(patients).map(({ investigation, insteadOf }) => [investigation, insteadOf]),
    );
    expect(instead.get('stool-culture')).toEqual({ 'stool-multiplex-pcr': 50 });
    expect(instead.get('stool-multiplex-pcr')).toEqual({ 'stool-culture': 87 });
    expect(instead.get('cbc')).toEqual({});
  });
});
