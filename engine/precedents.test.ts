import { describe, expect, test } from 'vitest';
import { assess } from './assess';
import type { Case } from './case';
import { factsOf } from './facts';
import type { KnowledgeBase } from './knowledge-base';
import { precedentsOf } from './precedents';
import { ashwood } from './worlds/ashwood';

const SHARE = 0.5;
const SHRINKAGE = 10;

/** Forty published trees: thirty with the blight, ten with the rot. */
const published: KnowledgeBase = {
  ...ashwood,
  method: {
    ...ashwood.method,
    explanation: { ...ashwood.method.explanation, precedentShare: SHARE, precedentShrinkage: SHRINKAGE },
  },
  precedents: {
    patients: { 'ash-blight': 30, 'root-rot': 10 },
    told: {
      'grey-leaves': { 'ash-blight': 20, 'root-rot': 2 },
      'curled-leaves': { 'root-rot': 8 },
      'falling-twigs': { 'ash-blight': 3, 'root-rot': 1 },
      // Said in a report, and unknown to the rest of the knowledge.
      'owl-in-the-crown': { 'root-rot': 5 },
    },
  },
};

const tree = (...present: readonly string[]): Case => ({
  setting: 'primary_care',
  ageYears: 40,
  sex: 'female',
  answers: Object.fromEntries(present.map((id) => [id, { kind: 'state', state: 'present' }])),
  results: {},
});
const rankedIn = (knowledge: KnowledgeBase, patient: Case, condition: string) => {
  const found = assess(knowledge, patient).ranking.find((one) => one.condition === condition);
  if (!found) throw new Error(`${condition} is not ranked`);
  return found;
};
/** What the precedents add to the place of a condition. */
const added = (patient: Case, condition: string): number =>
  rankedIn(published, patient, condition).explains - rankedIn(ashwood, patient, condition).explains;

/** By hand: the share of the condition, with ten trees of the average kind among its own, over that of all. */
const byHand = (told: number, of: number, all: number): number =>
  SHARE * Math.log((told + (SHRINKAGE * all) / 40) / (of + SHRINKAGE) / (all / 40));

describe('what published patients add', () => {
  test('is the shrunken share of those with the condition over that of all, a part of its logarithm', () => {
    expect(added(tree('grey-leaves'), 'ash-blight')).toBeCloseTo(byHand(20, 30, 22), 3);
    expect(added(tree('grey-leaves'), 'root-rot')).toBeCloseTo(byHand(2, 10, 22), 3);
    expect(added(tree('falling-twigs'), 'ash-blight')).toBeCloseTo(byHand(3, 30, 4), 3);
    expect(added(tree('falling-twigs'), 'ash-blight')).toBeCloseTo(0, 3);
  });
  test('adds up over what is present, whatever came first', () => {
    const [one, other] = [tree('falling-twigs', 'grey-leaves'), tree('grey-leaves', 'falling-twigs')];
    expect(added(one, 'root-rot')).toBeCloseTo(byHand(2, 10, 22) + byHand(1, 10, 4), 2);
    expect(JSON.stringify(assess(published, one))).toBe(JSON.stringify(assess(published, other)));
  });
  test('counts nothing of its own for what something present includes, whether it was said too or not', () => {
    expect(added(tree('curled-leaves'), 'root-rot')).toBeCloseTo(byHand(8, 10, 8), 3);
    expect(added(tree('curled-leaves', 'grey-leaves'), 'root-rot')).toBeCloseTo(byHand(8, 10, 8), 3);
  });
  test('is nothing for what is absent, unknown or not said', () => {
    const quiet: Case = {
      ...tree(),
      answers: {
        'grey-leaves': { kind: 'state', state: 'absent' },
        'falling-twigs': { kind: 'state', state: 'unknown' },
      },
    };
    expect(added(quiet, 'ash-blight')).toBe(0);
    expect(added(tree(), 'root-rot')).toBe(0);
  });
  test('moves the order and no probability', () => {
    const all = tree('grey-leaves', 'curled-leaves', 'falling-twigs');
    for (const condition of ['ash-blight', 'root-rot']) {
      const [with_, without] = [rankedIn(published, all, condition), rankedIn(ashwood, all, condition)];
      expect(with_.posterior).toEqual(without.posterior);
      expect(with_.fit).toBe(without.fit);
      expect(with_.explains).not.toBe(without.explains);
    }
  });
  test('is nothing in a release that counts none', () => {
    const { precedents: _counts, ...silent } = published;
    expect(rankedIn(silent, tree('grey-leaves'), 'ash-blight')).toEqual(
      rankedIn(ashwood, tree('grey-leaves'), 'ash-blight'),
    );
  });
});

describe('what a release brings along as weights', () => {
  const { precedents } = published;
  if (!precedents) throw new Error('no precedents');
  const of = { 'grey-leaves': [0.5, -1], 'curled-leaves': [0.25, 0.75], 'owl-in-the-crown': [3, 3] };
  const fitted: KnowledgeBase = {
    ...published,
    precedents: { ...precedents, weights: { conditions: ['root-rot', 'ash-blight'], of } },
  };
  const addedBy = (patient: Case, condition: string): number =>
    rankedIn(fitted, patient, condition).explains - rankedIn(ashwood, patient, condition).explains;
  test('is added for what is present, by the condition that it is for, in place of the counts', () => {
    const both = tree('grey-leaves', 'curled-leaves', 'falling-twigs');
    expect(addedBy(both, 'root-rot')).toBeCloseTo(0.75, 9);
    expect(addedBy(both, 'ash-blight')).toBeCloseTo(-0.25, 9);
  });
  test('is nothing for what is absent or not said, and moves no probability', () => {
    const denied: Case = { ...tree(), answers: { 'grey-leaves': { kind: 'state', state: 'absent' } } };
    expect(addedBy(denied, 'root-rot')).toBe(0);
    const told = tree('grey-leaves');
    expect(rankedIn(fitted, told, 'root-rot').posterior).toEqual(rankedIn(ashwood, told, 'root-rot').posterior);
  });
  test('is told with the counts beside it, the weightiest first', () => {
    const patient = tree('curled-leaves', 'grey-leaves');
    expect(
      precedentsOf(fitted, factsOf(fitted, patient), 'root-rot').map(({ finding, told, counted }) => [
        finding,
        told,
        counted,
      ]),
    ).toEqual([
      ['grey-leaves', 2, 0.5],
      ['curled-leaves', 8, 0.25],
    ]);
  });
});

describe('what it is made of', () => {
  const made = (patient: Case, condition: string) => precedentsOf(published, factsOf(published, patient), condition);
  test('is told with its counts, the weightiest first, and adds up to what was added', () => {
    const patient = tree('falling-twigs', 'grey-leaves');
    const list = made(patient, 'root-rot');
    expect(
      list.map(({ finding, told, patients, allTold, allPatients }) => [finding, told, patients, allTold, allPatients]),
    ).toEqual([
      ['grey-leaves', 2, 10, 22, 40],
      ['falling-twigs', 1, 10, 4, 40],
    ]);
    expect(list.reduce((sum, { counted }) => sum + counted, 0)).toBeCloseTo(added(patient, 'root-rot'), 9);
  });
  test('is nothing for a condition nobody knows, and where nothing was said', () => {
    expect(made(tree('grey-leaves'), 'oak-wilt')).toEqual([]);
    expect(made(tree(), 'root-rot')).toEqual([]);
  });
});
