import { expect, test } from 'vitest';
import { questionsFor } from './advise';
import { assess } from './assess';
import type { Case } from './case';
import { type KnowledgeBase, QUESTIONS_BEFORE, type QuestionWorths } from './knowledge-base';
import type { Logic } from './logic';
import { ashwood, everyone } from './worlds/ashwood';

const { 'grey-leaves': leaves } = ashwood.findings;
if (!leaves) throw new Error('the world has lost its leaves');
/** Nobody need ask for grey leaves of a tree whose bark is sound; curled leaves are grey leaves. */
const world: KnowledgeBase = {
  ...ashwood,
  findings: {
    ...ashwood.findings,
    'grey-leaves': { ...leaves, needlessWhen: { op: 'not', part: { op: 'name', name: 'soft-bark' } } },
  },
};

const asked = (answers: Case['answers']): readonly string[] =>
  questionsFor(world, { setting: 'primary_care', ageYears: 40, sex: 'unknown', answers, results: {} }).map(
    ({ finding }) => finding,
  );

test('what was said may answer a question, and then neither it nor what includes it is asked', () => {
  expect(asked({})).toContain('grey-leaves');
  expect(asked({ 'soft-bark': { kind: 'state', state: 'present' } })).toContain('grey-leaves');
  expect(asked({ 'soft-bark': { kind: 'state', state: 'unknown' } })).toContain('grey-leaves');
  const sound = asked({ 'soft-bark': { kind: 'state', state: 'absent' } });
  expect(sound).toContain('falling-twigs');
  expect(sound).not.toContain('grey-leaves');
  expect(sound).not.toContain('curled-leaves');
});

test('what includes it is asked after it as long as it is open', () => {
  expect(asked({})).not.toContain('curled-leaves');
  expect(asked({ 'grey-leaves': { kind: 'state', state: 'unknown' } })).toContain('curled-leaves');
});

const present = { kind: 'state', state: 'present' } as const;
const absent = { kind: 'state', state: 'absent' } as const;
const name = (id: string) => ({ op: 'name', name: id }) as const;
const isNew = {
  op: 'compare',
  by: '<',
  left: { op: 'name', name: 'lasting' },
  right: { op: 'literal', value: 14 },
} as const;
const [alarm] = ashwood.alarms;
if (!alarm) throw new Error('the world has lost its alarms');
/** A world with one alarm, over soft bark and something else. */
const warned = (rest: KnowledgeBase['alarms'][number]['logic'], over: Partial<typeof alarm> = {}): KnowledgeBase => ({
  ...ashwood,
  alarms: [{ ...alarm, ...over, gate: everyone, logic: { op: 'and', parts: [name('soft-bark'), rest] } }],
});
const worthOf = (base: KnowledgeBase, answers: Case['answers'], finding: string): number =>
  questionsFor(base, { setting: 'primary_care', ageYears: 40, sex: 'unknown', answers, results: {} }).find(
    (one) => one.finding === finding,
  )?.worth ?? 0;
const firstIn = (base: KnowledgeBase, answers: Case['answers']): string | undefined =>
  questionsFor(base, { setting: 'primary_care', ageYears: 40, sex: 'unknown', answers, results: {} })[0]?.finding;

test('the duration goes before all else where a possible alarm that cannot wait misses nothing else', () => {
  const urgent = warned(isNew, { urgency: 'same_day' });
  expect(firstIn(urgent, {})).not.toBe('lasting');
  expect(firstIn(urgent, { 'soft-bark': present })).toBe('lasting');
  expect(firstIn(urgent, { 'soft-bark': absent })).not.toBe('lasting');
  expect(firstIn(warned(isNew, { urgency: 'soon' }), { 'soft-bark': present })).not.toBe('lasting');
  const two = warned({ op: 'and', parts: [isNew, name('falling-twigs')] }, { urgency: 'same_day' });
  expect(firstIn(two, { 'soft-bark': present })).not.toBe('lasting');
});

test('an alarm that nothing speaks for is worth a quarter; the last thing a possible one misses, twice', () => {
  const base = warned(name('falling-twigs'), { strength: 'act_today', urgency: 'same_day' });
  const gained = (answers: Case['answers']) =>
    worthOf(base, answers, 'falling-twigs') - worthOf({ ...base, alarms: [] }, answers, 'falling-twigs');
  // 0.08 for an alarm of today, shared between bark and twigs while both are open.
  expect(gained({})).toBeCloseTo(0.08 / 2 / 4, 12);
  expect(gained({ 'soft-bark': present })).toBeCloseTo(0.08 * 2, 12);
});

test('a release says itself what such an alarm is worth', () => {
  const base = warned(name('falling-twigs'), { strength: 'act_today', urgency: 'same_day' });
  const said = (over: Partial<QuestionWorths>): KnowledgeBase => ({
    ...base,
    method: { ...base.method, questions: { ...QUESTIONS_BEFORE, ...over } },
  });
  const gained = (over: Partial<QuestionWorths>, answers: Case['answers']) =>
    worthOf(said(over), answers, 'falling-twigs') - worthOf({ ...base, alarms: [] }, answers, 'falling-twigs');
  expect(gained({}, {})).toBeCloseTo(0.08 / 2 / 4, 12);
  expect(gained({ unsuspected: 1 }, {})).toBeCloseTo(0.08 / 2, 12);
  expect(gained({ lastMissing: 3 }, { 'soft-bark': present })).toBeCloseTo(0.08 * 3, 12);
});

/** A release that looks at how far away an alarm is. */
const remotely = (base: KnowledgeBase, over: Partial<KnowledgeBase> = {}): KnowledgeBase => ({
  ...base,
  conditions: {},
  ...over,
  method: {
    ...base.method,
    questions: { ...QUESTIONS_BEFORE, unsuspected: 0.5, remote: { perStep: 0.3, seldom: 0.02 } },
  },
});
const urgently = { strength: 'act_today', urgency: 'same_day' } as const;

test('an alarm that nothing speaks for is worth less for each thing that would have to come together', () => {
  const alone = remotely({ ...ashwood, alarms: [{ ...alarm, ...urgently, gate: everyone, logic: name('soft-bark') }] });
  expect(worthOf(alone, {}, 'soft-bark')).toBeCloseTo(0.08 * 0.5, 12);
  const two = remotely(warned(name('falling-twigs'), urgently));
  expect(worthOf(two, {}, 'falling-twigs')).toBeCloseTo((0.08 * 0.5 * 0.3) / 2, 12);
  // Once one of them is there the alarm is possible, and what it misses last is worth twice.
  expect(worthOf(two, { 'soft-bark': present }, 'falling-twigs')).toBeCloseTo(0.08 * 2, 12);
  const three = remotely(warned({ op: 'and', parts: [name('falling-twigs'), isNew] }, urgently));
  expect(worthOf(three, {}, 'falling-twigs')).toBeCloseTo((0.08 * 0.5 * 0.3 * 0.3) / 3, 6);
});

test('what was denied takes its share of such an alarm along, and what is only not to be there has none', () => {
  const either = (...parts: readonly Logic[]) =>
    remotely({ ...ashwood, alarms: [{ ...alarm, ...urgently, gate: everyone, logic: { op: 'or', parts } }] });
  const two = either(name('soft-bark'), name('falling-twigs'));
  const open = (0.08 * 0.5) / 2;
  expect(worthOf(two, {}, 'falling-twigs')).toBeCloseTo(open, 12);
  expect(worthOf(two, { 'soft-bark': absent }, 'falling-twigs')).toBeCloseTo(open, 12);
  expect(worthOf({ ...two, method: ashwood.method }, { 'soft-bark': absent }, 'falling-twigs')).toBeCloseTo(
    0.08 / 4,
    12,
  );
  const without = remotely(warned(name('falling-twigs'), urgently), {
    alarms: [
      {
        ...alarm,
        ...urgently,
        gate: everyone,
        logic: { op: 'and', parts: [name('falling-twigs'), { op: 'not', part: name('soft-bark') }] },
      },
    ],
  });
  expect(worthOf(without, { 'soft-bark': absent }, 'falling-twigs')).toBeCloseTo(0.08 * 0.5, 12);
});

test('a sign of such an alarm is worth less the fewer published patients told of it; a figure is not', () => {
  const alarms = [
    { ...alarm, ...urgently, gate: everyone, logic: name('soft-bark') },
    { ...alarm, ...urgently, id: 'twigs', gate: everyone, logic: name('falling-twigs') },
    { ...alarm, ...urgently, id: 'new', gate: everyone, logic: isNew },
  ];
  const told = { 'soft-bark': { 'ash-blight': 1, 'root-rot': 1 } };
  const base = remotely(ashwood, { alarms, precedents: { patients: { 'ash-blight': 60, 'root-rot': 40 }, told } });
  const whole = 0.08 * 0.5;
  expect(worthOf(base, {}, 'soft-bark')).toBeCloseTo(whole / 2, 12);
  // Of whom nothing is counted, it is taken to be one of the hundred.
  expect(worthOf(base, {}, 'falling-twigs')).toBeCloseTo(whole / 3, 6);
  expect(worthOf(base, {}, 'lasting')).toBeCloseTo(whole, 12);
  const { precedents: _none, ...unread } = base;
  expect(worthOf(unread, {}, 'soft-bark')).toBeCloseTo(whole, 12);
});

test('a basic of the history is worth so much at least, while it is one and the release says so', () => {
  const basic = (when: Logic, worth: number): KnowledgeBase => ({
    ...ashwood,
    conditions: {},
    alarms: [],
    method: { ...ashwood.method, questions: { ...QUESTIONS_BEFORE, basic: worth } },
    findings: {
      ...ashwood.findings,
      'falling-twigs': { ...ashwood.findings['falling-twigs'], basicWhen: when } as never,
    },
  });
  const always: Logic = { op: 'literal', value: true };
  const effort = ashwood.findings['falling-twigs']?.effort as number;
  expect(worthOf(basic(always, 0.1), {}, 'falling-twigs')).toBeCloseTo(0.1 / effort, 12);
  expect(worthOf(basic(name('soft-bark'), 0.1), {}, 'falling-twigs')).toBe(0);
  expect(worthOf(basic(name('soft-bark'), 0.1), { 'soft-bark': present }, 'falling-twigs')).toBeCloseTo(
    0.1 / effort,
    12,
  );
  expect(worthOf(basic(always, 0), {}, 'falling-twigs')).toBe(0);
  // No more than the floor: what moves farther by itself gains nothing.
  const moves = { ...basic(always, 1e-9), conditions: ashwood.conditions };
  expect(worthOf(moves, {}, 'falling-twigs')).toBe(worthOf({ ...ashwood, alarms: [] }, {}, 'falling-twigs'));
});

test('a yes-or-no basic says that it is one, and what it waits for stands for it; a figure and another release do not', () => {
  const basicsOf = (basics: readonly string[], worth: number, answers: Case['answers'] = {}, when = 'true') => {
    const logic: Logic = when === 'true' ? { op: 'literal', value: true } : name(when);
    const base: KnowledgeBase = {
      ...ashwood,
      method: { ...ashwood.method, questions: { ...QUESTIONS_BEFORE, basic: worth } },
      findings: Object.fromEntries(
        Object.entries(ashwood.findings).map(([id, finding]) => [
          id,
          basics.includes(id) ? { ...finding, basicWhen: logic } : finding,
        ]),
      ),
    };
    return questionsFor(base, { setting: 'primary_care', ageYears: 40, sex: 'unknown', answers, results: {} })
      .filter((one) => one.basic)
      .map(({ finding }) => finding)
      .sort();
  };
  expect(basicsOf(['falling-twigs', 'soft-bark'], 0.1)).toEqual(['falling-twigs', 'soft-bark']);
  expect(basicsOf(['falling-twigs', 'soft-bark'], 0.1, { 'soft-bark': absent })).toEqual(['falling-twigs']);
  // Curled leaves are grey leaves, which are asked about first.
  expect(basicsOf(['curled-leaves'], 0.1)).toEqual(['grey-leaves']);
  expect(basicsOf(['curled-leaves'], 0.1, { 'grey-leaves': present })).toEqual(['curled-leaves']);
  expect(basicsOf(['falling-twigs'], 0.1, {}, 'soft-bark')).toEqual([]);
  expect(basicsOf(['falling-twigs'], 0.1, { 'soft-bark': present }, 'soft-bark')).toEqual(['falling-twigs']);
  expect(basicsOf(['lasting'], 0.1)).toEqual([]);
  expect(basicsOf(['falling-twigs'], 0)).toEqual([]);
});

test('what includes something that nobody knew comes at a quarter of its worth', () => {
  const free: KnowledgeBase = {
    ...ashwood,
    alarms: [{ ...alarm, gate: everyone, logic: name('curled-leaves') }],
  };
  const loose: KnowledgeBase = {
    ...free,
    findings: { ...free.findings, 'curled-leaves': { ...free.findings['curled-leaves'], implies: [] } as never },
  };
  const unknown = { 'grey-leaves': { kind: 'state', state: 'unknown' } } as const;
  const whole = 0.12 / 4;
  expect(worthOf({ ...loose, conditions: {} }, unknown, 'curled-leaves')).toBeCloseTo(whole, 12);
  expect(worthOf({ ...free, conditions: {} }, unknown, 'curled-leaves')).toBeCloseTo(whole / 4, 12);
});

test('a complaint does not give way to what is no complaint and would hardly be asked about by itself', () => {
  const complaint: KnowledgeBase = {
    ...ashwood,
    conditions: {},
    alarms: [{ ...alarm, gate: everyone, logic: name('curled-leaves') }],
    findings: {
      ...ashwood.findings,
      'curled-leaves': { ...ashwood.findings['curled-leaves'], complaint: true } as never,
    },
  };
  expect(firstIn(complaint, {})).toBe('curled-leaves');
  expect(firstIn({ ...complaint, findings: ashwood.findings }, {})).toBe('grey-leaves');
  const both = { ...complaint, alarms: [...complaint.alarms, { ...alarm, id: 'grey', logic: name('grey-leaves') }] };
  expect(firstIn(both, {})).toBe('grey-leaves');
});

/** What tells apart what leads, as releases from 2026.11.13 on ask. */
const apart = (share: number, over: Partial<KnowledgeBase> = {}): KnowledgeBase => ({
  ...ashwood,
  alarms: [],
  ...over,
  method: { ...ashwood.method, questions: { ...QUESTIONS_BEFORE, share } },
});

test('a question is worth how far it is expected to move the shares in the order, whatever is likely', () => {
  // Nothing is known, and no prior counts in the order: the two conditions have a share of a half each. Falling twigs are seen in
  // 0.5 of one and 0.4 of the others: 0.45 × (1.25/2.25 − 0.5) + 0.55 × (0.5 − 0.8333/1.8333) = 0.025 + 0.025.
  expect(worthOf(apart(0.5), {}, 'falling-twigs')).toBeCloseTo(0.5 * 0.05, 6);
  expect(worthOf(apart(1), {}, 'falling-twigs')).toBeCloseTo(0.05, 6);
  // A release that does not say so looks at the probability of 0.2.
  expect(worthOf({ ...ashwood, alarms: [] }, {}, 'falling-twigs')).toBeCloseTo(
    0.42 * ((0.25 * 1.25) / (1 + 0.25 * 1.25) - 0.2) + 0.58 * (0.2 - (0.25 * (5 / 6)) / (1 + 0.25 * (5 / 6))),
    6,
  );
});

test('what stands far behind in the order asks for nothing', () => {
  const { 'ash-blight': blight, 'root-rot': rot } = ashwood.conditions;
  if (!blight || !rot) throw new Error('the world has lost its conditions');
  const late: KnowledgeBase['conditions'] = {
    'ash-blight': { ...blight, definedBy: name('soft-bark') },
    'root-rot': rot,
  };
  const base = apart(0.5, { conditions: late });
  const hopeless = {
    ...base,
    method: { ...base.method, negligible: 0.001, explanation: { ...base.method.explanation, undefinedYet: 9 } },
  };
  expect(worthOf(base, {}, 'falling-twigs')).toBeGreaterThan(0);
  expect(worthOf(hopeless, {}, 'falling-twigs')).toBe(0);
});

test('outside the subject nothing is ranked, and what would lead into it is asked all the same', () => {
  const { 'falling-twigs': twigs } = ashwood.findings;
  if (!twigs) throw new Error('the world has lost its twigs');
  const findings = { ...ashwood.findings, 'falling-twigs': { ...twigs, ofTheGut: false } };
  const patient: Case = {
    setting: 'primary_care',
    ageYears: 40,
    sex: 'unknown',
    answers: { 'falling-twigs': present },
    results: {},
  };
  expect(assess(apart(0.5, { findings }), patient)).toMatchObject({ scope: 'outside_subject', ranking: [] });
  expect(questionsFor(apart(0.5, { findings }), patient).map(({ finding }) => finding)).toContain('grey-leaves');
  expect(questionsFor({ ...ashwood, alarms: [], findings }, patient)).toEqual([]);
});
