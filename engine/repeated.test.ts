import { expect, test } from 'vitest';
import { factsOf } from './facts';
import type { EngineFinding, KnowledgeBase } from './knowledge-base';
import type { Logic } from './logic';
import { precedentsOf } from './precedents';
import { repeatedIn } from './repeated';
import { ashwood } from './worlds/ashwood';

const name = (of: string): Logic => ({ op: 'name', name: of });
const both = (...parts: readonly Logic[]): Logic => ({ op: 'and', parts });
const made = (id: string, derivedFrom: Logic | null, implies: readonly string[] = []): EngineFinding => ({
  ...(ashwood.findings['soft-bark'] as EngineFinding),
  id,
  derivedFrom,
  implies,
});
const lasting = (days: number): Logic => ({
  op: 'compare',
  by: '>=',
  left: name('lasting'),
  right: { op: 'literal', value: days },
});

/** A dying tree has soft bark and falling twigs; an old softness is a softness of a year. */
const world: KnowledgeBase = {
  ...ashwood,
  findings: {
    ...ashwood.findings,
    dying: made('dying', both(name('soft-bark'), name('falling-twigs')), ['soft-bark']),
    'old-softness': made('old-softness', both(name('soft-bark'), lasting(365)), ['soft-bark']),
    'long-dying': made('long-dying', both(name('dying'), lasting(365))),
  },
  method: {
    ...ashwood.method,
    explanation: {
      ...ashwood.method.explanation,
      precedentShare: 0.5,
      precedentShrinkage: 10,
      precedentsOnce: true,
    },
  },
  precedents: {
    patients: { 'ash-blight': 30, 'root-rot': 10 },
    told: Object.fromEntries(
      ['dying', 'soft-bark', 'falling-twigs', 'old-softness', 'long-dying'].map((id) => [id, { 'root-rot': 5 }]),
    ),
  },
};

const factsWith = (knowledge: KnowledgeBase, present: string, days?: number) =>
  factsOf(knowledge, {
    setting: 'primary_care',
    ageYears: 40,
    sex: 'female',
    answers: {
      ...Object.fromEntries(
        present.split(' ').map((id) => [id, { kind: 'state' as const, state: 'present' as const }]),
      ),
      ...(days !== undefined && { lasting: { kind: 'quantity' as const, value: days, unit: 'd' } }),
    },
    results: {},
  });
const countedOf = (present: string, days?: number, knowledge = world): readonly string[] =>
  precedentsOf(knowledge, factsWith(knowledge, present, days), 'root-rot')
    .map(({ finding }) => finding)
    .sort();

test.each([
  [
    'what follows from two others is not counted beside them',
    'soft-bark falling-twigs',
    undefined,
    'falling-twigs soft-bark',
  ],
  ['said without both of them it is, and what it includes is not', 'dying', undefined, 'dying'],
  [
    'said beside both of them it is counted, and what it includes is not',
    'dying soft-bark falling-twigs',
    undefined,
    'dying falling-twigs',
  ],
  ['what a figure shows is counted, and what that includes is not', 'soft-bark', 400, 'old-softness'],
  ['what is shown over two steps', 'soft-bark falling-twigs', 400, 'falling-twigs long-dying old-softness'],
])('%s (%s, %s)', (_claim, present, days, counted) => {
  expect(countedOf(present, days)).toEqual(counted.split(' '));
});

test('a release that does not say so counts what follows from others as well', () => {
  const { precedentsOnce: _, ...explanation } = world.method.explanation;
  const before: KnowledgeBase = { ...world, method: { ...world.method, explanation } };
  expect(countedOf('soft-bark falling-twigs', undefined, before)).toEqual(['dying', 'falling-twigs', 'soft-bark']);
});

test('what is absent repeats nothing', () => {
  const facts = factsOf(world, {
    setting: 'primary_care',
    ageYears: 40,
    sex: 'female',
    answers: { 'soft-bark': { kind: 'state', state: 'absent' } },
    results: {},
  });
  expect([...repeatedIn(world, facts)]).toEqual([]);
});
