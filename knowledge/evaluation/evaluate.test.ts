import { describe, expect, test } from 'vitest';
import type { Case, EngineFinding, KnowledgeBase } from '@/engine';
import { ashwood } from '@/engine/worlds/ashwood';
import { type ReadCase, readCaseLine } from './case-line';
import { evaluate } from './evaluate';

const line = (over: object): string =>
  JSON.stringify({ id: 'a', ageYears: 40, sex: 'female', setting: 'general', gold: 'ash-blight', ...over });
const read = (over: object): ReadCase => {
  const found = readCaseLine(line(over), 1, ashwood);
  if (!found.ok) throw new Error(found.issue.message);
  return found.value;
};

describe('a line', () => {
  test('is read into a case', () => {
    const { patient } = read({
      present: ['grey-leaves'],
      absent: ['soft-bark'],
      quantities: { lasting: { value: 40, unit: 'd' } },
      results: [{ investigation: 'sap-test', value: 60, unit: 'mg/L' }],
    });
    expect(patient).toMatchObject({
      answers: {
        'grey-leaves': { kind: 'state', state: 'present' },
        'soft-bark': { kind: 'state', state: 'absent' },
        lasting: { kind: 'quantity', value: 40, unit: 'd' },
      },
      results: { 'sap-test': { kind: 'quantity', value: 60, unit: 'mg/L' } },
    });
  });
  test('with an unknown id names it and keeps the rest', () => {
    const found = read({ present: ['grey-leaves', 'no-such', '__proto__'] });
    expect(found.unknown).toEqual(['no-such', '__proto__']);
    expect(Object.keys(found.patient.answers)).toEqual(['grey-leaves']);
  });
  test('takes a figure from whichever list it stands in', () => {
    const { patient, unknown } = read({
      quantities: { 'sap-test': { value: 60, unit: 'mg/L' } },
      results: [{ investigation: 'lasting', value: 40, unit: 'd' }],
    });
    expect(patient.answers).toEqual({ lasting: { kind: 'quantity', value: 40, unit: 'd' } });
    expect(patient.results).toEqual({ 'sap-test': { kind: 'quantity', value: 60, unit: 'mg/L' } });
    expect(unknown).toEqual([]);
    expect(read({ quantities: { 'no-such': { value: 1, unit: 'd' } } }).unknown).toEqual(['no-such']);
  });
  test.each([
    ['{', 'is not JSON'],
    [line({ sex: 'other' }), 'sex'],
    [line({ extra: 1 }), 'extra'],
  ])('that cannot be read is named: %s', (text, message) => {
    expect(readCaseLine(text, 7, ashwood)).toMatchObject({ ok: false, issue: { line: 7 } });
    expect(JSON.stringify(readCaseLine(text, 7, ashwood))).toContain(message);
  });
});

test('a picture that points beyond the list is counted as doubted, and its ranking as ever', () => {
  const everyone = { ageFrom: null, ageTo: null, sex: null };
  const logic = { op: 'name', name: 'falling-twigs' } as const;
  const world = { ...ashwood, elsewhere: [{ id: 'woodpecker', gate: everyone, logic }] };
  const { summary } = evaluate(world, [
    read({ id: 'in', present: ['grey-leaves', 'falling-twigs'] }),
    read({ id: 'out', gold: 'out-of-scope', present: ['falling-twigs'] }),
    read({ id: 'unseen', gold: 'out-of-scope', present: ['grey-leaves'] }),
  ]);
  expect(summary.outOfScopeRecall).toMatchObject({ count: 1, of: 2 });
  expect(summary.outOfScopeFalse).toMatchObject({ count: 1, of: 1 });
  expect(summary.top1.gold).toMatchObject({ count: 1, of: 1 });
});

test('hits, red flags, investigations and scope are counted', () => {
  const { summary, cases } = evaluate(ashwood, [
    read({
      id: 'hit',
      present: ['grey-leaves', 'soft-bark', 'falling-twigs'],
      redFlagExpected: true,
      urgencyExpected: 'emergency',
    }),
    read({
      id: 'miss',
      gold: 'root-rot',
      acceptable: ['ash-blight'],
      present: ['soft-bark'],
      absent: ['grey-leaves', 'curled-leaves', 'falling-twigs'],
      redFlagExpected: false,
      investigationsExpected: [['sap-test']],
    }),
    read({ id: 'child', gold: 'out-of-scope', ageYears: 5 }),
  ]);
  expect(summary.top1.gold).toMatchObject({ count: 1, of: 2 });
  expect(summary.top1.anyAcceptable).toMatchObject({ count: 2, of: 2 });
  expect(summary.redFlagSensitivity).toMatchObject({ count: 1, of: 1 });
  expect(summary.redFlagSpecificity).toMatchObject({ count: 1, of: 1 });
  expect(summary.urgencyExact).toMatchObject({ count: 1, of: 1 });
  expect(summary.investigationRecallTop8).toMatchObject({ count: 1, of: 1 });
  expect(summary.outOfScopeRecall).toMatchObject({ count: 1, of: 1 });
  expect(summary.outOfScopeFalse).toMatchObject({ count: 0, of: 2 });
  expect(summary.byCondition).toEqual({
    'ash-blight': { cases: 1, top1: 1, top3: 1 },
    'root-rot': { cases: 1, top1: 0, top3: 1 },
  });
  expect(cases[0]?.redFlags).toEqual([{ id: 'tree-falls', urgency: 'emergency' }]);
});

test('an expected investigation is not counted once its result is there or every one of its figures is', () => {
  const sap = ashwood.investigations['sap-test'];
  if (!sap) throw new Error('the world has lost its sap');
  const world: KnowledgeBase = {
    ...ashwood,
    investigations: { ...ashwood.investigations, 'sap-test': { ...sap, figures: ['lasting', 'girth'] } },
    findings: {
      ...ashwood.findings,
      girth: { ...(ashwood.findings['lasting'] as EngineFinding), id: 'girth', unit: 'cm' },
    },
  };
  const counted = (answers: Case['answers'], results: Case['results'] = {}): number => {
    const { line, patient, ...rest } = read({
      id: 'tree',
      present: ['grey-leaves'],
      investigationsExpected: [['sap-test']],
    });
    return evaluate(world, [{ ...rest, line, patient: { ...patient, answers, results } }]).summary
      .investigationRecallTop8.of;
  };
  const [lasting, girth] = [
    { kind: 'quantity', value: 40, unit: 'd' },
    { kind: 'quantity', value: 90, unit: 'cm' },
  ] as const;
  expect(counted({})).toBe(1);
  expect(counted({ lasting })).toBe(1);
  expect(counted({ lasting, girth })).toBe(0);
  expect(counted({}, { 'sap-test': { kind: 'quantity', value: 60, unit: 'mg/L' } })).toBe(0);
});
