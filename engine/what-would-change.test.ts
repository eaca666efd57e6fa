import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from './assess';
import type { Case } from './case';
import { factsOf } from './facts';
import type { KnowledgeBase } from './knowledge-base';
import { type Move, movesOf, whatWouldChange } from './what-would-change';
import { withReading } from './with-reading';
import { ashwood, yesNo } from './worlds/ashwood';
import { randomCase } from './worlds/random-case';
import { randomWorld } from './worlds/random-world';
import { uncharged } from './worlds/uncharged';

/** REG-07: each move that is claimed is made, in drawn worlds, and the condition stands where it was said to. */

const upTo = (max: number) => fc.integer({ min: 1, max });
const plans = fc.record({
  seed: fc.integer(),
  conditions: upTo(3),
  findings: upTo(6),
  investigations: upTo(3),
  plain: fc.boolean(),
});
const everywhere = (claim: (world: KnowledgeBase, patient: Case) => void) =>
  fc.assert(
    fc.property(plans, fc.integer(), (plan, who) => {
      const world = randomWorld(plan);
      claim(world, randomCase(world, who));
    }),
    { seed: 7, numRuns: 600 },
  );

const pointOf = (world: KnowledgeBase, patient: Case, condition: string): number =>
  assess(world, patient).ranking.find((ranked) => ranked.condition === condition)?.posterior.point ?? Number.NaN;

/** Whether the answer does more than be itself: it implies or derives something, or settles the kind of presentation. */
const changesMore = (world: KnowledgeBase, patient: Case, then: Case, on: string): boolean => {
  const [before, after] = [factsOf(world, patient), factsOf(world, then)];
  if (before.taken !== after.taken || before.unsaid.length !== after.unsaid.length) return true;
  return [...new Set([...before.values.keys(), ...after.values.keys()])].some(
    (name) => name !== on && before.values.get(name) !== after.values.get(name),
  );
};

/** What is claimed, and how many of the claims at least have to be about what settles more than itself. */
const claims: readonly [string, (world: KnowledgeBase, patient: Case, condition: string) => readonly Move[], number][] =
  [
    ['an answer or a result', (world, patient, condition) => whatWouldChange(world, patient, condition, 20), 100],
    [
      'each result of an investigation',
      (world, patient, condition) =>
        Object.keys(world.investigations)
          .filter((id) => !(id in patient.results))
          .flatMap((id) => movesOf(world, patient, id, condition)),
      0, // no answer of a drawn world follows from a result
    ],
  ];

describe.each(claims)('%s moves a condition', (_name, claimed, settling) => {
  test.each([
    ['where nothing is charged', uncharged],
    ['where what stays unexplained is charged', (world: KnowledgeBase) => world],
  ])('to the probability that is claimed, %s', (_where, made) => {
    let [alone, more] = [0, 0];
    everywhere((given, patient) => {
      const world = made(given);
      for (const condition of Object.keys(world.conditions)) {
        for (const move of claimed(world, patient, condition)) {
          const then = withReading(world, patient, move);
          if (changesMore(world, patient, then, move.on)) more += 1;
          else alone += 1;
          expect(pointOf(world, then, condition)).toBeCloseTo(move.probability, 12);
        }
      }
    });
    expect(alone).toBeGreaterThan(500);
    expect(more).toBeGreaterThanOrEqual(settling);
  });
});

test('what would change is the farthest there is, the farthest first, each thing once', () =>
  everywhere((world, patient) => {
    for (const { condition, posterior } of assess(world, patient).ranking) {
      const logit = (p: number) => Math.log(p / (1 - p));
      const distances = whatWouldChange(world, patient, condition, 20).map(({ probability }) =>
        Math.abs(logit(probability) - logit(posterior.point)),
      );
      for (const [place, distance] of distances.entries())
        expect(distance).toBeLessThan((distances[place - 1] ?? Infinity) + 1e-9);
      const few = whatWouldChange(world, patient, condition);
      expect(new Set(few.map(({ on }) => on)).size).toBe(few.length);
    }
  }));

test('a move is claimed only for what is open', () =>
  everywhere((world, patient) => {
    const known = factsOf(world, patient).values;
    for (const condition of Object.keys(world.conditions))
      for (const { on } of whatWouldChange(world, patient, condition, 20)) expect(known.has(on)).toBe(false);
  }));

describe('what follows from an answer is seen only in the few that are worked out in full', () => {
  // Alone, grey leaves move it farthest; with what follows from them, falling twigs do, and soft bark comes next.
  const { 'ash-blight': blight } = ashwood.conditions;
  const { 'old-and-soft': derived } = ashwood.findings;
  if (!blight || !derived) throw new Error('the world has lost its blight');
  const sign = (on: string, inCases: number, inOthers: number) =>
    yesNo(`ash-blight/${on}/doe-2019`, on, on, inCases, inOthers);
  const world: KnowledgeBase = {
    ...ashwood,
    findings: {
      ...ashwood.findings,
      bare: { ...derived, id: 'bare', derivedFrom: { op: 'name', name: 'falling-twigs' } },
    },
    conditions: {
      'ash-blight': {
        ...blight,
        factors: [
          sign('grey-leaves', 0.8, 0.2),
          sign('soft-bark', 0.3, 0.1),
          sign('falling-twigs', 0.5, 0.4),
          sign('old-and-soft', 0.6, 0.1),
          sign('bare', 0.9, 0.01),
        ],
      },
    },
  };
  const patient: Case = { setting: 'primary_care', ageYears: 60, sex: 'unknown', answers: {}, results: {} };

  test.each([
    ['one more than are named: the second is brought to the front', 1, ['soft-bark']],
    ['and the third, where two are named', 2, ['falling-twigs', 'soft-bark']],
  ])('%s', (_name, atMost, expected) =>
    expect(whatWouldChange(world, patient, 'ash-blight', atMost).map(({ on }) => on)).toEqual(expected),
  );
});
