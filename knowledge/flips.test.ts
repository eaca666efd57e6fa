import { describe, expect, test } from 'vitest';
import { assess, type Case, factsOf, whatWouldChange } from '@/engine';
import { withReading } from '@/engine/worlds/with-reading';
import { entries } from './entries';
import { halfOf, readOwnCase } from './evaluation/own-cases';
import { currentRelease } from './release';

/** REG-07 on the real entries: what is said to change a published case changes it, and by as much. */

const { knowledge } = currentRelease();
const { ages } = knowledge.method;
const cases = entries.cases
  .filter((entry) => halfOf(entry) === 'tuning')
  .map((entry) => [entry.id, readOwnCase(entry, knowledge).patient] as const)
  .filter(([, { ageYears }]) => ageYears === null || ageYears >= ages.from);

/** What is weighed or charged; what else follows from an answer moves no condition. */
const weighs: ReadonlySet<string> = new Set([
  ...Object.values(knowledge.conditions).flatMap(({ factors }) => factors.map(({ on }) => on)),
  ...Object.values(knowledge.findings).flatMap(({ id, charge }) => (charge > 0 ? [id] : [])),
]);

/** What else of weight an answer settles: what it implies, what follows from it, whether the patient is acutely ill. */
const alsoSettled = (patient: Case, then: Case, on: string): readonly string[] => {
  const [before, after] = [factsOf(knowledge, patient), factsOf(knowledge, then)];
  const names = new Set([...before.values.keys(), ...after.values.keys()]);
  const changed = [...names].filter(
    (name) => name !== on && weighs.has(name) && before.values.get(name) !== after.values.get(name),
  );
  const acute = [before, after].map(({ taken }) => taken === 'acute');
  return acute[0] === acute[1] ? changed : [...changed, 'presentation'];
};

/** Every claim about the first three conditions of every case, and where the condition really ends. */
const claimsOf = (atMost: number) =>
  cases.flatMap(([id, patient]) =>
    assess(knowledge, patient)
      .ranking.slice(0, 3)
      .flatMap(({ condition, posterior }) =>
        whatWouldChange(knowledge, patient, condition, atMost).map((move) => {
          const then = withReading(knowledge, patient, move);
          const ended = assess(knowledge, then).ranking.find((ranked) => ranked.condition === condition);
          const others = alsoSettled(patient, then, move.on);
          return {
            id,
            patient,
            condition,
            move,
            began: posterior.point,
            ended: ended?.posterior.point ?? Number.NaN,
            others,
          };
        }),
      ),
  );

describe.each([
  ['shown', 3, 4],
  ['open', 1_000, 2],
])('of the moves that are %s', (_name, atMost, oneIn) => {
  const claims = claimsOf(atMost);
  const alone = claims.filter(({ others }) => others.length === 0);
  const otherwise = claims.filter(({ move, ended }) => !(Math.abs(ended - move.probability) < 1e-12));

  test('each is true, unless the answer settles something else as well', () => {
    const untrue = otherwise.filter(({ others }) => others.length === 0);
    expect(
      untrue.map(({ id, condition, move, ended }) => [id, condition, move.on, move.reading, move.probability, ended]),
    ).toEqual([]);
  });

  test('those that come out otherwise are the lesser part, and enough settle nothing else', () => {
    expect(otherwise.length).toBeLessThan(claims.length / oneIn);
    expect(alone.length).toBeGreaterThan(5 * cases.length);
  });

  test('each is about something that is not known yet', () => {
    const known = claims.filter(({ patient, move }) => factsOf(knowledge, patient).values.has(move.on));
    expect(known.map(({ id, move }) => [id, move.on])).toEqual([]);
  });
});

// What stands behind the fold may: it settles more that speaks the other way (docs/method.md).
test('of the moves that are shown none goes the other way than it is said to', () => {
  const astray = claimsOf(3).filter(
    ({ began, move, ended }) => Math.sign(move.probability - began) * Math.sign(ended - began) < 0,
  );
  expect(astray.map(({ id, condition, move }) => [id, condition, move.on])).toEqual([]);
});
