import { describe, expect, test } from 'vitest';
import type { Answer } from '@/engine';
import { consult } from '@/engine';
import { ashwood } from '@/engine/worlds/ashwood';
import type { SessionState } from '../sessions/schema';
import { caseOf, initialState } from '../sessions/state';
import { type Compared, compareSessions } from './compare-sessions';

const patient = { setting: 'primary_care', ageYears: 42, sex: 'female' } as const;
const present: Answer = { kind: 'state', state: 'present' };
const absent: Answer = { kind: 'state', state: 'absent' };
const compared = (over: Partial<SessionState>, outcome: Compared['outcome'] = null): Compared => {
  const state = { ...initialState(patient), ...over };
  return { state, consultation: consult(ashwood, caseOf(state)), outcome };
};

describe('compareSessions', () => {
  const first = compared({ answers: { 'grey-leaves': present, 'soft-bark': present, lasting: present } });
  const second = compared({
    answers: { 'grey-leaves': present, 'soft-bark': absent, 'falling-twigs': present },
    results: { 'sap-test': { kind: 'quantity', value: 80, unit: 'mg/L' } },
    decisions: { 'sap-test': { choice: 'chosen', reason: null } },
  });
  const comparison = compareSessions(first, second);

  test('answers: added, changed and gone; those that are the same are counted', () => {
    expect(comparison.answers.map(({ id, change }) => [id, change])).toEqual([
      ['falling-twigs', 'added'],
      ['lasting', 'gone'],
      ['soft-bark', 'changed'],
    ]);
    expect(comparison.alike).toEqual({ answers: 1, results: 0 });
  });

  test('the same figure from another report is a change', () => {
    const result = { kind: 'quantity', value: 80, unit: 'mg/L' } as const;
    const report = { value: 80, unit: 'mg/L', qualifier: null, upperLimit: null, takenOn: '2026-09-01' } as const;
    const old = compared({ results: { 'sap-test': result }, reported: { 'sap-test': report } });
    const young = compared({
      results: { 'sap-test': result },
      reported: { 'sap-test': { ...report, takenOn: '2026-10-01' } },
    });
    expect(compareSessions(old, young).results.map(({ id, change }) => [id, change])).toEqual([
      ['sap-test', 'changed'],
    ]);
  });

  test('rankings: each condition in both its places', () => {
    expect(comparison.places.map(({ condition, before, after }) => [condition, before?.place, after?.place])).toEqual([
      ['ash-blight', 1, 1],
      ['root-rot', 2, 2],
    ]);
    expect(comparison.places[0]?.after?.point).toBe(second.consultation.assessment.ranking[0]?.posterior.point);
  });

  test('red flags and plan', () => {
    // Soft bark alone makes “tree-falls” possible; without it nothing does.
    expect(comparison.flags).toEqual([{ rule: 'tree-falls', before: 'possible', after: null, urgency: 'emergency' }]);
    expect(comparison.plan).toEqual([
      { id: 'sap-test', change: 'added', before: null, after: { asked: false, choice: 'chosen' } },
    ]);
  });

  test('a session beside itself: nothing differs', () => {
    expect(compareSessions(second, second)).toMatchObject({
      patient: { same: true },
      answers: [],
      results: [],
      plan: [],
      alike: { answers: 3, results: 1 },
    });
  });

  test('outcomes stand side by side', () => {
    const outcome = { diagnosis: { kind: 'none_found' }, establishedBy: 'other', establishedOn: '2026-10-01' } as const;
    expect(compareSessions(first, compared({}, outcome)).outcome).toEqual({ before: null, after: outcome });
  });
});
