import { describe, expect, test } from 'vitest';
import { assess, type Case, type KnowledgeBase } from '@/engine';
import { grove, groveWith } from './checks/testing/entries';
import { assemble, compile } from './compile';
import type { Entries } from './entries';
import { gateOf } from './gate-of';

const compiled = (entries: Entries): KnowledgeBase => {
  const result = compile(entries, 'grove-1');
  if (!result.ok) throw new Error(JSON.stringify(result.issue));
  return result.value;
};
const knowledge = compiled(grove);

const logit = (p: number): number => Math.log(p / (1 - p));

test('wrong entries give every issue, of every check, and no knowledge base', () => {
  const broken = {
    ...groveWith('rules', 'sap-first', { logic: 'red-leaves' }),
    conditions: groveWith('conditions', 'root-rot', { cannotMiss: 'no' }).conditions,
  };
  const result = compile(broken, 'grove-1');
  expect(result.ok ? [] : result.issue.map(({ check, entry }) => `${check} ${entry}`)).toEqual([
    'shapes-are-right conditions/root-rot',
    'logic-reads sap-first',
    'rule-examples-hold sap-first',
    'rule-examples-hold sap-first',
  ]);
});

test('the same entries give the same bytes, and they are plain JSON', () => {
  expect(JSON.stringify(compiled(grove))).toBe(JSON.stringify(knowledge));
  expect(JSON.parse(JSON.stringify(knowledge))).toEqual(knowledge);
});

describe('pre-test probabilities', () => {
  const ROT = 'root-rot/prior/grove-judgement';
  const priorFrom = (measure: object) =>
    assemble(groveWith('priors', ROT, { measure }), 'grove-1').conditions['root-rot']?.priors[0];

  test.each<[string, object, number, number]>([
    // 20 of 100: odds 1/4; 1/20 + 1/80 = 1/16
    ['a count', { kind: 'count', count: 20, of: 100 }, Math.log(1 / 4), 1 / 4],
    // 0 of 50 becomes a half of 51: odds 0.5/50.5
    ['an empty cell', { kind: 'count', count: 0, of: 50 }, Math.log(0.5 / 50.5), Math.sqrt(2 + 1 / 50.5)],
    // 50 of 50 becomes 50.5 of 51
    ['a full cell', { kind: 'count', count: 50, of: 50 }, Math.log(50.5 / 0.5), Math.sqrt(2 + 1 / 50.5)],
    // The width of the bounds in log-odds, over 2 × 1.96
    [
      'a printed share',
      { kind: 'reported', value: 0.2, low: 0.1, high: 0.4 },
      Math.log(1 / 4),
      (Math.log(2 / 3) - Math.log(1 / 9)) / 3.92,
    ],
    [
      'an estimate of ours',
      { kind: 'judgement', value: 0.5, low: 0.2, high: 0.8, rationale: 'Invented.' },
      0,
      (Math.log(4) - Math.log(1 / 4)) / 3.92,
    ],
  ])('%s', (_name, measure, logOdds, standardError) => {
    expect(priorFrom(measure)?.logOdds).toBeCloseTo(logOdds, 3);
    expect(priorFrom(measure)?.standardError).toBeCloseTo(standardError, 3);
  });

  test('stand with their condition, setting and stratum', () =>
    expect(knowledge.conditions['ash-blight']?.priors).toEqual([
      {
        id: 'ash-blight/prior/doe-2019',
        settings: ['general', 'primary_care', 'secondary_care', 'emergency', 'inpatient'],
        presentation: null,
        gate: { ageFrom: null, ageTo: null, sex: null },
        logOdds: expect.closeTo(Math.log(1 / 4), 2),
        standardError: expect.closeTo(1 / 4, 2),
      },
    ]));
});

test('factors of findings and of tests come to their condition', () => {
  const on = (condition: string) => knowledge.conditions[condition]?.factors.map((factor) => factor.on);
  expect(on('ash-blight')).toEqual(['grey-leaves', 'leaves-per-day', 'sap-test']);
  expect(on('root-rot')).toEqual(['grey-leaves', 'leaf-shade', 'bark-smear']);
});

test('a background printed as a share has no numbers behind it: the error is the one supposed', () => {
  const share = assemble(groveWith('backgrounds', 'background/grey-leaves/doe-2019', { frequency: 0.2 }), 'grove-1');
  const [present] = share.conditions['root-rot']?.factors[0]?.levels ?? [];
  expect(Math.exp(present?.logRatio ?? 0)).toBeCloseTo(1.5, 2); // 0.3/0.2
  expect(present?.standardError).toBe(0.5);
});

describe('gates', () => {
  test.each([
    [{}, { ageFrom: null, ageTo: null, sex: null }],
    [{ ageFrom: 50 }, { ageFrom: 50, ageTo: null, sex: null }],
    [
      { ageTo: 60, sex: 'female' as const },
      { ageFrom: null, ageTo: 60, sex: 'female' },
    ],
  ])('%j', (gate, expected) => expect(gateOf(gate)).toEqual(expected));

  test('stand at a rule, a question and a stratum', () => {
    expect(knowledge.alarms[0]?.gate).toEqual({ ageFrom: 16, ageTo: null, sex: 'female' });
    const asked = compiled(groveWith('findings', 'leaf-shade', { askedOf: { sex: 'male' } }));
    expect(asked.findings['leaf-shade']?.askedOf).toEqual({ ageFrom: null, ageTo: null, sex: 'male' });
  });
});

test('findings keep their order, kind and unit; a derived one is never asked', () => {
  expect(
    Object.values(knowledge.findings).map(({ id, order, kind, unit, asked }) => [id, order, kind, unit, asked]),
  ).toEqual([
    ['grey-leaves', 0, 'presence', null, true],
    ['curled-leaves', 1, 'presence', null, true],
    ['leaves-per-day', 2, 'quantity', '/d', true],
    ['leaf-shade', 3, 'choice', null, true],
    ['shedding', 4, 'presence', null, false],
  ]);
  expect(knowledge.findings['shedding']?.derivedFrom).toEqual({
    op: 'compare',
    by: '>=',
    left: { op: 'name', name: 'leaves-per-day' },
    right: { op: 'literal', value: 20 },
  });
});

test('a rule becomes what its kind says; a recommendation once for each investigation', () => {
  expect(knowledge.alarms.map(({ id, urgency, strength }) => [id, urgency, strength])).toEqual([
    ['tree-falls', 'emergency', 'stop_now'],
  ]);
  expect(knowledge.criteria.map(({ id, condition }) => [id, condition])).toEqual([['blight-criteria', 'ash-blight']]);
  expect(knowledge.recommendations.map(({ id, investigation, direction }) => [id, investigation, direction])).toEqual([
    ['sap-first', 'sap-test', 'order'],
    ['sap-first', 'bark-smear', 'order'],
  ]);
});

test('an investigation keeps what the engine weighs: outcomes, unit, burden, what spoils it, what comes first', () => {
  expect(knowledge.investigations['sap-test']).toEqual({
    id: 'sap-test',
    role: 'cause',
    unit: 'mg/L',
    outcomes: [],
    // 1 + 1 × 1 (invasiveness) + 0.5 × 1 (cost class) + 0.25 × ln 3 (two days)
    burden: expect.closeTo(2.5 + 0.25 * Math.log(3), 12),
    spoiledBy: [{ id: 'much-shedding', when: { op: 'name', name: 'shedding' } }],
    after: [],
    sameQuestion: null,
  });
  expect(knowledge.investigations['bark-smear']).toMatchObject({
    unit: null,
    outcomes: ['rot-seen', 'no-rot', 'not-interpretable'],
    // 1 + 1 × 3 (invasiveness) + 0.5 × 2 (rays) + 0.5 × 2 (cost class) + 0.25 × ln 8 (seven days)
    burden: expect.closeTo(6 + 0.25 * Math.log(8), 12),
    needsReason: true,
    after: ['sap-test'],
  });
});

test('a spoiler that the app cannot know is left to the reader', () => {
  const { when: _unknown, ...spoiler } = grove.investigations[0]?.spoiledBy[0] ?? {};
  const silent = compiled(groveWith('investigations', 'sap-test', { spoiledBy: [spoiler] }));
  expect(silent.investigations['sap-test']?.spoiledBy).toEqual([]);
});

test('the numbers of the method go by name, and a missing one throws', () => {
  expect(knowledge.method).toEqual({
    damping: 1,
    overlapShare: 0,
    rangeWidth: 1.645,
    chronicFromDays: 28,
    durationFinding: 'symptom-duration',
    includedThoughSaid: true,
    acuteFindings: [],
    ages: { from: 16, to: 120 },
    supposedFrequency: 0.1,
    negligible: 0,
    explanation: {
      priorShare: 0,
      rareBelow: -6.907, // ln(0.001 / 0.999)
      rareShare: 0,
      cannotMiss: 0,
      undefinedYet: 0,
      undefinedSurely: 0,
    },
    cannotMissWeight: 2,
    asking: {
      urgency: { emergency: 1, same_day: 1, urgent: 1, soon: 0.8, routine: 0.5 },
      leaders: [1, 0.7, 0.7],
      likelyEnough: 0.01,
      placeShare: 0.8,
      reasonShare: 0.5,
      sameQuestionShare: 0.4,
      outside: 4,
      ofOneReason: true,
      usual: {
        askedAtAll: 0.1,
        askedFirst: 0.2,
        upTo: 8,
        from: 0.15,
        lostToOthers: 0.5,
        heavyWhilePressing: true,
        pressingInFront: 5,
      },
    },
    alarmWeight: { stop_now: 0.12, act_today: 0.08, refer_urgently: 0.06, check_first: 0.02 },
    questions: {
      unsuspected: 0.25,
      remote: { perStep: 0.3, seldom: 0.02 },
      lastMissing: 2,
      ofUnknown: 0.25,
      givesWayFrom: 0.5,
      basic: 0.1,
      share: 0.5,
    },
  });
  const without = { ...grove, method: grove.method.filter(({ id }) => id !== 'damping') };
  expect(() => assemble(without, 'grove-1')).toThrow(/“damping”/);
});

test('a rule that cannot be read throws when the checks are left out', () =>
  expect(() => assemble(groveWith('rules', 'sap-first', { logic: 'grey-leaves and' }), 'grove-1')).toThrow(
    SyntaxError,
  ));

describe('the engine reads what was compiled', () => {
  const ash: Case = { setting: 'primary_care', ageYears: 40, sex: 'female', answers: {}, results: {} };
  const pointOf = (patient: Partial<Case>): number =>
    assess(knowledge, { ...ash, ...patient }).ranking.find(({ condition }) => condition === 'ash-blight')?.posterior
      .point ?? Number.NaN;

  test.each<[string, Partial<Case>, number]>([
    ['nothing known', {}, Math.log(1 / 4)],
    ['grey leaves', { answers: { 'grey-leaves': { kind: 'state', state: 'present' } } }, Math.log(1 / 4) + Math.log(4)],
    [
      'twenty leaves a day',
      { answers: { 'leaves-per-day': { kind: 'quantity', value: 20, unit: '/d' } } },
      Math.log(1 / 4) + Math.log(2),
    ],
    [
      'a sap test at its limit',
      { results: { 'sap-test': { kind: 'quantity', value: 50, unit: 'mg/L' } } },
      Math.log(1 / 4) + Math.log(4.5),
    ],
    [
      'a smear that cannot be read',
      { results: { 'bark-smear': { kind: 'outcome', outcome: 'not-interpretable' } } },
      Math.log(1 / 4),
    ],
  ])('%s', (_name, patient, logOdds) => expect(logit(pointOf(patient))).toBeCloseTo(logOdds, 2));
});

describe('what a condition loses over a finding it has nothing to say about', () => {
  const chargeWith = (over: Readonly<Record<string, number>>, section = 'bowel'): number | undefined => {
    const method = grove.method.map((entry) => ({ ...entry, value: over[entry.id] ?? entry.value }));
    const entries = { ...groveWith('findings', 'grey-leaves', { section }), method };
    return assemble(entries, 'grove-1').findings['grey-leaves']?.charge;
  };
  test('is a share of how rare it is: half of ln 5 where 40 of 200 have it', () =>
    expect(chargeWith({ 'unexplained-share': 0.5, 'unexplained-limit': 9 })).toBeCloseTo(Math.log(5) / 2, 3));
  test('has a limit', () => expect(chargeWith({ 'unexplained-share': 0.5, 'unexplained-limit': 0.3 })).toBe(0.3));
  test('is nothing where nothing calls for an explanation', () =>
    expect(chargeWith({ 'unexplained-share': 0.5 }, 'family')).toBe(0));
});
