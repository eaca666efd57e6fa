import { expect, test } from 'vitest';
import { assess, factsOf, movesOf, whatWouldChange, withReading } from '@/engine';
import { entries } from './entries';
import { groupOf, readOwnCase } from './evaluation/own-cases';
import { currentRelease } from './release';

/** REG-07 on the real entries: what is said to change a published case changes it, and by as much. */

const { knowledge } = currentRelease();
const { ages } = knowledge.method;
const cases = entries.cases
  .filter((entry) => groupOf(entry) === 'tuning')
  .map((entry) => [entry.id, readOwnCase(entry, knowledge).patient] as const)
  .filter(([, { ageYears }]) => ageYears === null || ageYears >= ages.from);

/** Every claim about the first three conditions of every case, and where the condition really ends. */
const claims = cases.flatMap(([id, patient]) =>
  assess(knowledge, patient)
    .ranking.slice(0, 3)
    .flatMap(({ condition }) =>
      whatWouldChange(knowledge, patient, condition).map((move) => {
        const then = assess(knowledge, withReading(knowledge, patient, move));
        const ended = then.ranking.find((ranked) => ranked.condition === condition)?.posterior.point ?? Number.NaN;
        return { id, patient, condition, move, ended };
      }),
    ),
);

test('each move that is shown comes out as it is said to', () => {
  const otherwise = claims.filter(({ move, ended }) => !(Math.abs(ended - move.probability) < 1e-12));
  expect(
    otherwise.map(({ id, condition, move, ended }) => [id, condition, move.on, move.reading, move.probability, ended]),
  ).toEqual([]);
  expect(claims.length).toBeGreaterThan(8 * cases.length);
});

test('among them are enough answers that settle more than themselves', () => {
  const tangled = claims.filter(({ patient, move }) => {
    const [before, after] = [patient, withReading(knowledge, patient, move)].map((of) => factsOf(knowledge, of));
    const names = [...(after?.values.keys() ?? [])].filter((name) => name !== move.on);
    return before?.taken !== after?.taken || names.some((name) => before?.values.get(name) !== after?.values.get(name));
  });
  expect(tangled.length).toBeGreaterThan(claims.length / 5);
});

test('each is about something that is not known yet', () => {
  const known = claims.filter(({ patient, move }) => factsOf(knowledge, patient).values.has(move.on));
  expect(known.map(({ id, move }) => [id, move.on])).toEqual([]);
});

test('each result of an investigation does to the first three what the plan says it would', () => {
  const [untrue, told]: [unknown[], { count: number }] = [[], { count: 0 }];
  for (const [id, patient] of cases.filter((_, place) => place % 8 === 0)) {
    const leading = assess(knowledge, patient).ranking.slice(0, 3);
    for (const investigation of Object.keys(knowledge.investigations).filter((one) => !(one in patient.results))) {
      for (const { condition } of leading) {
        for (const move of movesOf(knowledge, patient, investigation, condition)) {
          told.count += 1;
          const then = assess(knowledge, withReading(knowledge, patient, move));
          const ended = then.ranking.find((ranked) => ranked.condition === condition)?.posterior.point ?? Number.NaN;
          if (!(Math.abs(ended - move.probability) < 1e-12)) untrue.push([id, condition, move, ended]);
        }
      }
    }
  }
  expect(untrue).toEqual([]);
  expect(told.count).toBeGreaterThan(1000);
});
