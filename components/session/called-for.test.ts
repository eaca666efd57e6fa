import { expect, test } from 'vitest';
import type { Case, KnowledgeBase, Logic, Suggestion } from '@/engine';
import { ashwood } from '@/engine/worlds/ashwood';
import { calledFor } from './called-for';

// Invented, so that nobody takes it for medicine: bark flow is better measured once sap and leaves have been looked at.
const number = (by: '<' | '<=' | '>' | '>=', value: number): Logic => ({
  op: 'compare',
  by,
  left: { op: 'name', name: 'sap-test' },
  right: { op: 'literal', value },
});
const is = (outcome: string): Logic => ({
  op: 'compare',
  by: '==',
  left: { op: 'name', name: 'leaf-oracle' },
  right: { op: 'literal', value: outcome },
});
const grey: Logic = { op: 'name', name: 'grey-leaves' };
const [like] = ashwood.recommendations;
if (!like) throw new Error('no rule to begin from');
const worldOf = (logic: Logic, further: Partial<typeof like> = {}): KnowledgeBase => ({
  ...ashwood,
  recommendations: [...ashwood.recommendations, { ...like, id: 'conditional', logic, ...further }],
});
const patient: Case = {
  setting: 'primary_care',
  ageYears: 40,
  sex: 'female',
  answers: { 'grey-leaves': { kind: 'state', state: 'present' } },
  results: {},
};
const suggestion: Suggestion = {
  investigation: 'bark-flow',
  tier: 'guideline',
  rules: ['flow-wanted'],
  workUp: [],
  expectedChange: 0,
  burden: 1,
  conditions: [],
  spoiled: [],
  after: ['sap-test', 'leaf-oracle'],
};
const callsIn = (world: KnowledgeBase) => calledFor(world, patient, suggestion).calls;
const values = (from: [number, boolean] | null, to: [number, boolean] | null) => {
  const bound = (given: [number, boolean] | null) => given && { value: given[0], included: given[1] };
  return { kind: 'values', from: bound(from), to: bound(to), unit: 'mg/L' };
};

test.each<[string, Logic, unknown[]]>([
  ['from a limit on', number('>=', 10), [values([10, true], null)]],
  ['above a limit', number('>', 10), [values([10, false], null)]],
  ['up to a limit', number('<=', 10), [values(null, [10, true])]],
  ['between two limits', { op: 'and', parts: [number('>=', 10), number('<', 30)] }, [values([10, true], [30, false])]],
  [
    'outside two limits',
    { op: 'or', parts: [number('<', 10), number('>', 30)] },
    [values(null, [10, false]), values([30, false], null)],
  ],
  ['an outcome', is('yes'), [{ kind: 'outcomes', outcomes: ['yes'] }]],
  [
    'both with what is known of the patient',
    { op: 'and', parts: [number('>=', 10), grey] },
    [values([10, true], null)],
  ],
])('what calls for it: %s', (_name, logic, results) =>
  expect(callsIn(worldOf(logic)).map((call) => call.results)).toEqual(results),
);

test.each<[string, KnowledgeBase]>([
  ['it takes two results', worldOf({ op: 'and', parts: [number('>=', 10), is('yes')] })],
  [
    'another finding is wanted too',
    worldOf({ op: 'and', parts: [number('>=', 10), { op: 'name', name: 'soft-bark' }] }),
  ],
  ['any result will do', worldOf({ op: 'or', parts: [number('>=', 10), number('<', 10)] })],
  ['the rule is for others', worldOf(number('>=', 10), { gate: { ageFrom: 50, ageTo: null, sex: null } })],
  ['the rule speaks against it', worldOf(number('>=', 10), { direction: 'avoid' })],
  ['the rule asks for something else', worldOf(number('>=', 10), { investigation: 'sap-test' })],
])('nothing is named where %s', (_name, world) => expect(callsIn(world)).toEqual([]));

test('what a red flag asks for by the same result is said instead', () => {
  const [alarm] = ashwood.alarms;
  if (!alarm) throw new Error('no alarm to begin from');
  const flag = { ...alarm, id: 'wet-sap', logic: number('>=', 10), investigations: ['bark-flow'] };
  const world = { ...worldOf(number('>=', 10)), alarms: [...ashwood.alarms, flag] };
  expect(callsIn(world).map(({ rule }) => rule)).toEqual(['wet-sap']);
});

test('otherwise those that ask now go on, as long as another result leaves them', () => {
  const world = worldOf(number('>=', 10));
  expect(calledFor(world, patient, suggestion).otherwise).toEqual(['flow-wanted']);
  const [first, ...others] = world.recommendations;
  if (!first) throw new Error('no rule');
  // Silenced by a low sap.
  const logic: Logic = { op: 'not', part: number('<', 10) };
  const ends = { ...world, recommendations: [{ ...first, logic }, ...others] };
  expect(calledFor(ends, patient, suggestion).otherwise).toEqual([]);
});
