import { describe, expect, test } from 'vitest';
import { assess } from './assess';
import type { Answer, Case } from './case';
import type { KnowledgeBase } from './knowledge-base';
import { nextQuestions } from './next-question';
import { reasoningOf } from './reasoning';
import { waterfallOf } from './waterfall';
import { ashwood } from './worlds/ashwood';

/** A complaint that is mostly told unasked and was not: half as common among the ill who kept silent as among the others. */
const RATIO = 0.5;
const { 'ash-blight': blight } = ashwood.conditions;
if (!blight) throw new Error('the world has lost its blight');
const unsaid = Math.log(RATIO);
const world: KnowledgeBase = {
  ...ashwood,
  alarms: [],
  method: { ...ashwood.method, explanation: { ...ashwood.method.explanation, priorShare: 0.3 } },
  findings: {
    ...ashwood.findings,
    'soft-bark': { ...ashwood.findings['soft-bark'], complaint: true } as KnowledgeBase['findings'][string],
    'falling-twigs': {
      ...ashwood.findings['falling-twigs'],
      complaint: true,
      volunteered: { unless: ['curled-leaves'] },
    } as KnowledgeBase['findings'][string],
  },
  conditions: {
    'ash-blight': {
      ...blight,
      factors: blight.factors.map((factor) => (factor.on === 'falling-twigs' ? { ...factor, unsaid } : factor)),
    },
  },
};

const patient = (answers: Readonly<Record<string, 'present' | 'absent' | 'unknown'>>): Case => ({
  setting: 'primary_care',
  ageYears: 40,
  sex: 'unknown',
  answers: Object.fromEntries(
    Object.entries(answers).map(([id, state]): [string, Answer] => [id, { kind: 'state', state }]),
  ),
  results: {},
});
const blightIn = (of: Case, base = world) => {
  const [ranked] = assess(base, of).ranking;
  if (!ranked) throw new Error('nothing is ranked');
  return ranked;
};
const oddsIn = (of: Case, base = world): number => {
  const { point } = blightIn(of, base).posterior;
  return point / (1 - point);
};
/** What the silence multiplies the odds by: beside the same world, where nothing is volunteered. */
const silenceIn = (of: Case): number => oddsIn(of) / oddsIn(of, ashwood);

describe('silence about a complaint that is mostly told', () => {
  test.each<[string, Case, number]>([
    ['says nothing before anything is told', patient({}), 1],
    ['nor beside what nobody comes for', patient({ 'grey-leaves': 'present' }), 1],
    ['speaks once another complaint is told', patient({ 'soft-bark': 'present' }), RATIO],
    ['not while that one is denied', patient({ 'soft-bark': 'absent' }), 1],
    ['as much when nobody knows', patient({ 'soft-bark': 'present', 'falling-twigs': 'unknown' }), RATIO],
    ['no longer once it is told', patient({ 'soft-bark': 'present', 'falling-twigs': 'present' }), 1],
    ['nor once it is denied', patient({ 'soft-bark': 'present', 'falling-twigs': 'absent' }), 1],
    ['nor beside what stands for it', patient({ 'soft-bark': 'present', 'curled-leaves': 'present' }), 1],
  ])('%s', (_name, of, expected) => expect(silenceIn(of)).toBeCloseTo(expected, 12));

  test('moves “explains best” by the share of the pre-test probability, and is no part of the fit', () => {
    const of = patient({ 'soft-bark': 'present' });
    const loud = { ...world, conditions: ashwood.conditions };
    expect(blightIn(of).fit).toBeCloseTo(blightIn(of, loud).fit, 12);
    expect(blightIn(of).explains - blightIn(of, loud).explains).toBeCloseTo(0.3 * Math.log(RATIO), 12);
  });

  test('is a step of its own on the way to the probability, with its source and no reading', () => {
    const ranked = blightIn(patient({ 'soft-bark': 'present' }));
    const step = waterfallOf(world, ranked).find(({ on }) => on === 'falling-twigs');
    expect(step).toMatchObject({ evidence: 'ash-blight/falling-twigs/doe-2019', reading: null });
    expect(step?.counted).toBeCloseTo(Math.log(RATIO), 12);
  });

  test('ends with either answer when the worth of asking is weighed', () => {
    const of = patient({ 'soft-bark': 'present' });
    const { facts, weighed } = reasoningOf(world, of);
    const asked = nextQuestions(world, of, facts, weighed, 9).find(({ finding }) => finding === 'falling-twigs');
    const now = blightIn(of).posterior.point;
    const after = (state: 'present' | 'absent'): number =>
      blightIn(patient({ 'soft-bark': 'present', 'falling-twigs': state })).posterior.point;
    const expected = [['present', 0.5, 0.4] as const, ['absent', 0.5, 0.6] as const].reduce(
      (sum, [state, inCases, inOthers]) => {
        const share = now * inCases + (1 - now) * inOthers;
        return sum + share * Math.abs(after(state) - now);
      },
      0,
    );
    expect(asked?.worth).toBeCloseTo(expected, 12);
  });
});
