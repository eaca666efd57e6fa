import { describe, expect, test } from 'vitest';
import { assess } from './assess';
import type { Answer, Case } from './case';
import type { Factor, KnowledgeBase } from './knowledge-base';
import { nextQuestions } from './next-question';
import type { LogOdds } from './probability';
import { reasoningOf } from './reasoning';
import { waterfallOf } from './waterfall';
import { weighAll } from './weigh';
import { whatWouldChange } from './what-would-change';
import { withReading } from './with-reading';
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

const conditionIn = ({ conditions }: KnowledgeBase) => {
  const { 'ash-blight': found } = conditions;
  if (!found) throw new Error('the world has lost its blight');
  return found;
};
const withFactors = (change: (factor: Factor) => Factor): KnowledgeBase => ({
  ...world,
  conditions: { 'ash-blight': { ...conditionIn(world), factors: conditionIn(world).factors.map(change) } },
});
/** The same, with a finding that follows from another, and this one beside which the silence says nothing. */
const unless = (id: string): KnowledgeBase => {
  const { 'falling-twigs': twigs, 'old-and-soft': derived } = world.findings;
  if (!twigs || !derived) throw new Error('the world has lost its findings');
  const greyness = { ...derived, id: 'greyness', derivedFrom: { op: 'name', name: 'grey-leaves' } as const };
  // Only its presence moves anything, so that it is what would change.
  const present = withFactors((factor) =>
    factor.on === 'grey-leaves' ? { ...factor, levels: factor.levels.slice(0, 1) } : factor,
  );
  return {
    ...present,
    findings: { ...world.findings, greyness, 'falling-twigs': { ...twigs, volunteered: { unless: [id] } } },
  };
};

/** The same, where all signs are of one kind, and a weaker one counts by half. */
const sisters: KnowledgeBase = {
  ...withFactors((factor) => ({ ...factor, overlapGroup: 'bark' })),
  method: { ...world.method, overlapShare: 0.5 },
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

  test.each([
    ['is not begun by what follows from a result: nobody has told it', { asked: false, effort: 1 }, false],
    ['nor where it could be known from records only', { asked: true, effort: 2 }, false],
    ['but by what a word says as well: a fever, measured', { asked: true, effort: 1 }, true],
  ])('%s', (_name, known, begun) => {
    const { lasting } = world.findings;
    const sappy: KnowledgeBase['findings'][string] = {
      ...(lasting as KnowledgeBase['findings'][string]),
      ...known,
      id: 'sappy',
      kind: 'presence',
      unit: null,
      complaint: true,
      derivedFrom: {
        op: 'compare',
        by: '>=',
        left: { op: 'name', name: 'sap-test' },
        right: { op: 'literal', value: 50 },
      },
    };
    const base = { ...world, findings: { ...world.findings, sappy } };
    const { facts } = reasoningOf(base, {
      ...patient({}),
      results: { 'sap-test': { kind: 'quantity', value: 60, unit: 'mg/L' } },
    });
    expect(facts.values.get('sappy')).toBe(true);
    expect(facts.unsaid.length > 0).toBe(begun);
  });

  test('moves “explains best” by the share of the pre-test probability, and is no part of the fit', () => {
    const of = patient({ 'soft-bark': 'present' });
    const loud = { ...world, conditions: ashwood.conditions };
    expect(blightIn(of).fit).toBeCloseTo(blightIn(of, loud).fit, 12);
    expect(blightIn(of).explains - blightIn(of, loud).explains).toBeCloseTo(0.3 * Math.log(RATIO), 5);
  });

  test('is a step of its own on the way to the probability, with its source and no reading', () => {
    const ranked = blightIn(patient({ 'soft-bark': 'present' }));
    const step = waterfallOf(world, ranked).find(({ on }) => on === 'falling-twigs');
    expect(step).toMatchObject({ evidence: 'ash-blight/falling-twigs/doe-2019', reading: null });
    expect(step?.counted).toBeCloseTo(Math.log(RATIO), 12);
  });

  test('counts by the same share as a denial', () => {
    const half = withFactors((factor) => ({
      ...factor,
      levels: factor.levels.map((level, place) => (place === 1 ? { ...level, weight: 0.5 } : level)),
    }));
    const of = patient({ 'soft-bark': 'present' });
    expect(oddsIn(of, half) / oddsIn(of, ashwood)).toBeCloseTo(Math.sqrt(RATIO), 12);
  });

  test('carries the error of a denial', () => {
    const unsure = withFactors((factor) => ({
      ...factor,
      levels: factor.levels.map((level, place) => (place === 1 ? { ...level, standardError: 0.9 } : level)),
    }));
    const widthOf = (of: Case): number => {
      const { low, high } = blightIn(of, unsure).posterior;
      return Math.log(high / (1 - high)) - Math.log(low / (1 - low));
    };
    const denied = patient({ 'soft-bark': 'present', 'falling-twigs': 'absent' });
    expect(widthOf(patient({ 'soft-bark': 'present' }))).toBeCloseTo(widthOf(denied), 12);
  });

  test.each<[string, KnowledgeBase, Case]>([
    ['another complaint, which begins it', world, patient({ 'grey-leaves': 'present' })],
    ['what stands for it, which ends it', unless('grey-leaves'), patient({ 'soft-bark': 'present' })],
    ['what that follows from', unless('greyness'), patient({ 'soft-bark': 'present' })],
    ['either answer to it', world, patient({ 'soft-bark': 'present' })],
  ])('is in what would change: %s', (_name, base, of) => {
    const moves = whatWouldChange(base, of, 'ash-blight', 9);
    expect(moves.length).toBeGreaterThan(1);
    for (const { probability, ...seen } of moves)
      expect(probability).toBeCloseTo(blightIn(withReading(base, of, seen), base).posterior.point, 12);
  });

  test('about two of them counts for both, in whatever order they are listed', () => {
    const { 'grey-leaves': leaves } = world.findings;
    if (!leaves) throw new Error('the world has lost its leaves');
    const base: KnowledgeBase = {
      ...withFactors((factor) => (factor.on === 'grey-leaves' ? { ...factor, unsaid: Math.log(0.25) } : factor)),
      findings: { ...world.findings, 'grey-leaves': { ...leaves, volunteered: { unless: [] } } },
    };
    const of = patient({ 'soft-bark': 'present' });
    const { facts, priors, weighed } = reasoningOf(base, of);
    expect(facts.unsaid.map(({ id }) => id)).toEqual(['falling-twigs', 'grey-leaves']);
    expect(oddsIn(of, base) / oddsIn(of, ashwood)).toBeCloseTo(RATIO * 0.25, 12);
    expect(weighAll(base, priors, { ...facts, unsaid: [...facts.unsaid].reverse() })).toEqual(weighed);
  });

  test('stays when the length of the illness chooses another pre-test probability', () => {
    const of = patient({ 'soft-bark': 'present' });
    const [prior] = blight.priors;
    if (!prior) throw new Error('the blight has lost its prior');
    const priors = [
      prior,
      { ...prior, id: 'ash-blight/prior/acute', presentation: 'acute' as const, logOdds: -3 as LogOdds },
    ];
    const base = { ...world, conditions: { 'ash-blight': { ...conditionIn(world), priors } } };
    const { facts, weighed } = reasoningOf(base, of);
    const asked = nextQuestions(base, of, facts, weighed, 9).find(({ finding }) => finding === 'lasting');
    const lasting = (value: number): number =>
      blightIn({ ...of, answers: { ...of.answers, lasting: { kind: 'quantity', value, unit: 'd' } } }, base).posterior
        .point;
    expect(asked?.worth).toBeCloseTo(Math.abs(lasting(1) - lasting(100)) / 2, 5);
  });

  test.each<[string, KnowledgeBase]>([
    ['alone', world],
    ['beside another sign of the same kind', sisters],
  ])('ends with either answer when the worth of asking is weighed, %s', (_name, base) => {
    const of = patient({ 'soft-bark': 'present' });
    const { facts, weighed } = reasoningOf(base, of);
    const asked = nextQuestions(base, of, facts, weighed, 9).find(({ finding }) => finding === 'falling-twigs');
    const now = blightIn(of, base).posterior.point;
    const answered = (state: 'present' | 'absent'): number =>
      blightIn(patient({ 'soft-bark': 'present', 'falling-twigs': state }), base).posterior.point;
    const expected = [['present', 0.5, 0.4] as const, ['absent', 0.5, 0.6] as const].reduce(
      (sum, [state, inCases, inOthers]) => {
        const share = now * inCases + (1 - now) * inOthers;
        return sum + share * Math.abs(answered(state) - now);
      },
      0,
    );
    expect(asked?.worth).toBeCloseTo(expected, 5);
  });
});
