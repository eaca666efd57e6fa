import { describe, expect, test } from 'vitest';
import { assess, type Case, questionsFor } from '@/engine';
import { ashwood } from '@/engine/worlds/ashwood';
import { Foresight } from './foresight';

const nobody: Case = { setting: 'primary_care', ageYears: 40, sex: 'female', answers: {}, results: {} };
const said = (state: 'present' | 'absent', over: Partial<Case> = {}): Case => ({
  ...nobody,
  answers: { 'grey-leaves': { kind: 'state', state } },
  ...over,
});

describe('what was thought ahead', () => {
  const foresight = new Foresight(ashwood);
  foresight.lookAhead(nobody, 'grey-leaves');

  test.each(['present', 'absent'] as const)('is what the answer “%s” leads to, and is there already', (state) => {
    const first = foresight.think(said(state));
    expect(first.assessment).toEqual(assess(ashwood, said(state)));
    expect(first.questions).toEqual(questionsFor(ashwood, said(state)));
    expect(foresight.think(said(state))).toBe(first);
  });

  test.each<[string, Case]>([
    ['another sex', said('present', { sex: 'male' })],
    ['another age', said('present', { ageYears: 60 })],
    ['another setting', said('present', { setting: 'emergency' })],
    ['a result', said('present', { results: { 'sap-test': { kind: 'quantity', value: 60, unit: 'mg/L' } } })],
    ['another answer', { ...nobody, answers: { 'soft-bark': { kind: 'state', state: 'present' } } }],
    ['the same question, not known', { ...nobody, answers: { 'grey-leaves': { kind: 'state', state: 'unknown' } } }],
  ])('is not taken for %s', (_name, patient) =>
    expect(foresight.think(patient)).toEqual({
      assessment: assess(ashwood, patient),
      questions: questionsFor(ashwood, patient),
    }),
  );
});
