import { describe, expect, test } from 'vitest';
import { assess } from '@/engine';
import { entries } from '../entries';
import { currentRelease } from '../release';
import type { ReadCase } from './case-line';
import { type CaseReport, evaluate } from './evaluate';
import { investigationMisses, type Judged, rankingMisses, urgencyMisses } from './misses';
import { readPicture } from './read-picture';
import { saidOf } from './said';

const { knowledge } = currentRelease();

const judgedOf = (picture: string, expected: Partial<ReadCase['line']>, said: Partial<CaseReport> = {}): Judged => {
  const patient = readPicture(knowledge, picture);
  const line: ReadCase['line'] = {
    id: 'told',
    ageYears: patient.ageYears,
    sex: patient.sex,
    setting: patient.setting,
    present: [],
    absent: [],
    quantities: {},
    choices: {},
    results: [],
    gold: 'celiac-disease',
    acceptable: [],
    redFlagExpected: null,
    urgencyExpected: null,
    investigationsExpected: [],
    ...expected,
  };
  const read: ReadCase = { line, patient, unknown: [] };
  const report = evaluate(knowledge, [read]).cases[0] as CaseReport;
  return { read, report: { ...report, ...said } };
};

const feverish = '30 female emergency: diarrhoea fever symptom-duration=3';

describe('ECO-18: every miss is named, with what led there', () => {
  test('an acceptable condition among three is no miss', () => {
    expect(rankingMisses(entries, [judgedOf(feverish, { gold: 'acute-gastroenteritis' })], () => knowledge)).toEqual(
      [],
    );
  });

  test('without any of the answers that are named the distance is smaller', () => {
    const judged = judgedOf(feverish, { gold: 'bile-acid-diarrhoea' });
    const [miss] = rankingMisses(entries, [judged], () => knowledge);
    expect(miss?.place).toBeGreaterThan(3);
    expect(miss?.before[0]).toBe('acute-gastroenteritis');
    expect(miss?.because.length).toBeGreaterThan(0);
    const { patient } = judged.read;
    const apart = (answers: typeof patient.answers): number => {
      const { ranking } = assess(knowledge, { ...patient, answers });
      const [first, other] = [miss?.before[0], 'bile-acid-diarrhoea'].map(
        (id) => ranking.find(({ condition }) => condition === id)?.explains ?? Number.NaN,
      );
      return (first ?? Number.NaN) - (other ?? Number.NaN);
    };
    for (const said of miss?.because ?? []) {
      const id = Object.keys(patient.answers).find((one) => saidOf(entries, patient, one) === said) ?? '';
      const { [id]: taken, ...left } = patient.answers;
      expect(taken).toBeDefined();
      expect(apart(left)).toBeLessThan(apart(patient.answers));
    }
  });

  test('where nothing is ranked the place is 0 and nothing put it there', () => {
    const judged = judgedOf(feverish, { gold: 'hyperthyroidism' }, { ranking: [] });
    expect(rankingMisses(entries, [judged], () => knowledge)).toMatchObject([{ place: 0, before: [], because: [] }]);
  });

  test('a patient outside the subject is not missed in the ranking', () => {
    expect(rankingMisses(entries, [judgedOf(feverish, { gold: 'out-of-scope' })], () => knowledge)).toEqual([]);
  });

  test('an investigation at place nine is a miss, at place eight none, one that nothing asks for has no place', () => {
    const eight = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'cbc', 'crp'];
    const judged = judgedOf(
      feverish,
      { investigationsExpected: [['cbc'], ['crp', 'esr'], ['stool-culture']] },
      { suggested: eight },
    );
    expect(investigationMisses(entries, knowledge, [judged]).map(({ place }) => place)).toEqual([9, 0]);
  });

  test('an investigation that is done is no miss', () => {
    const judged = judgedOf(
      `${feverish} haemoglobin=130`,
      { investigationsExpected: [['cbc'], ['crp']] },
      { suggested: [] },
    );
    const done = investigationMisses(entries, knowledge, [judged]).flatMap(({ investigations }) => investigations);
    expect(done).toHaveLength(2);
    const known = { ...judged.read.patient, results: { crp: { kind: 'quantity', value: 12, unit: 'mg/L' } } } as const;
    const after = { ...judged, read: { ...judged.read, patient: known } };
    expect(investigationMisses(entries, knowledge, [after])).toHaveLength(1);
  });

  test('urgency: what was expected, what was said and the red flag that says it', () => {
    const rule = entries.rules.find((one) => one.kind === 'alarm' && one.urgency === 'same_day');
    const said = { redFlags: [{ id: rule?.id ?? '', urgency: 'same_day' as const }] };
    expect(urgencyMisses(entries, [judgedOf(feverish, { urgencyExpected: 'urgent' }, said)])).toMatchObject([
      { expected: 'urgent', said: 'same_day', by: rule?.title },
    ]);
    expect(urgencyMisses(entries, [judgedOf(feverish, { urgencyExpected: 'same_day' }, said)])).toEqual([]);
    expect(urgencyMisses(entries, [judgedOf(feverish, { urgencyExpected: 'soon' }, { redFlags: [] })])).toMatchObject([
      { said: 'routine', by: null },
    ]);
  });
});

describe('an answer within a sentence', () => {
  const patient = readPicture(knowledge, '30 female emergency: diarrhoea -fever haemoglobin=120');
  test.each([
    ['diarrhoea', /^[a-z]/],
    ['fever', /^not [a-z]/],
    ['haemoglobin', /120 g\/L$/],
  ] as const)('%s', (id, form) => expect(saidOf(entries, patient, id)).toMatch(form));
});
