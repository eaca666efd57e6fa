import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consult } from './advise';
import { assess } from './assess';
import type { Case } from './case';
import { factsOf } from './facts';
import { fingerprintOf } from './fingerprint';
import type { EngineCondition, KnowledgeBase } from './knowledge-base';
import { withReading } from './with-reading';
import { ashwood } from './worlds/ashwood';
import { randomCase } from './worlds/random-case';
import { readingsOf } from './worlds/random-levels';
import { randomWorld } from './worlds/random-world';
import { uncharged } from './worlds/uncharged';
import { without } from './worlds/without';

/** What holds in every world, whatever its numbers: worlds and patients are drawn, not chosen. */

const upTo = (max: number) => fc.integer({ min: 1, max });
const worlds = (plain: boolean, findings: number) =>
  fc.record({
    seed: fc.integer(),
    conditions: upTo(4),
    findings: upTo(findings),
    investigations: upTo(2),
    plain: fc.constant(plain),
  });
const everywhere = (claim: (world: KnowledgeBase, patient: Case) => void, numRuns: number, plans = worlds(false, 6)) =>
  fc.assert(
    fc.property(plans, fc.integer(), (plan, who) => {
      const world = randomWorld(plan);
      claim(world, randomCase(world, who));
    }),
    { seed: 7, numRuns },
  );

const printOf = (world: KnowledgeBase, patient: Case): string => fingerprintOf(consult(world, patient));
const pointOf = (world: KnowledgeBase, patient: Case, condition: string): number =>
  assess(world, patient).ranking.find((ranked) => ranked.condition === condition)?.posterior.point ?? Number.NaN;
const openIn = (world: KnowledgeBase, patient: Case) =>
  Object.values(world.findings).filter(({ id, asked }) => asked && !(id in patient.answers));

describe('REL-07: the same answers give the same consultation, byte for byte', () => {
  const reversed = <Value>(record: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> =>
    Object.fromEntries(Object.entries(record).reverse());

  test('in whatever order they were given', () =>
    everywhere((world, patient) => {
      const backward = { ...patient, answers: reversed(patient.answers), results: reversed(patient.results) };
      expect(printOf(world, backward)).toBe(printOf(world, patient));
    }, 300));

  test('and to say too what something present includes changes no probability and no place', () =>
    everywhere((world, patient) => {
      const before = assess(world, patient).ranking;
      for (const [id, answer] of Object.entries(patient.answers)) {
        if (answer.kind !== 'state' || answer.state !== 'present') continue;
        for (const wider of world.findings[id]?.implies ?? []) {
          if (wider in patient.answers) continue;
          const answers = { ...patient.answers, [wider]: { kind: 'state', state: 'present' } as const };
          expect(assess(world, { ...patient, answers }).ranking).toEqual(before);
        }
      }
    }, 300));

  test('which a release of before did not say, and thinks as it did', () => {
    const { includedThoughSaid: _, ...method } = ashwood.method;
    const said = { 'curled-leaves': 'present', 'grey-leaves': 'present' } as const;
    const answers = Object.fromEntries(
      Object.entries(said).map(([id, state]) => [id, { kind: 'state', state } as const]),
    );
    const patient: Case = { setting: 'primary_care', ageYears: 40, sex: 'female', answers, results: {} };
    expect(factsOf(ashwood, patient).implied).toEqual(new Set(['grey-leaves']));
    expect(factsOf({ ...ashwood, method }, patient).implied).toEqual(new Set());
  });

  test('and an answer that was withdrawn was never given', () =>
    everywhere((world, patient) => {
      const before = printOf(world, patient);
      const results = Object.values(world.investigations).filter(({ id }) => !(id in patient.results));
      for (const one of [...openIn(world, patient), ...results]) {
        for (const reading of readingsOf(one)) {
          const answered = withReading(world, patient, { on: one.id, reading });
          expect(printOf(world, answered)).not.toBe('');
          expect(printOf(world, without(answered, one.id))).toBe(before);
        }
      }
    }, 300));
});

test('an unknown answer changes nothing of what the case means', () =>
  everywhere((world, patient) => {
    for (const { id } of openIn(world, patient)) {
      const answers = { ...patient.answers, [id]: { kind: 'state', state: 'unknown' } as const };
      expect(assess(world, { ...patient, answers })).toEqual(assess(world, patient));
    }
  }, 300));

describe.each([
  ['where nothing is charged', uncharged],
  ['where what stays unexplained is charged', (world: KnowledgeBase) => world],
])('one more finding that is there, %s', (_name, made) => {
  /** The condition's probability without and with it, wherever it and all that it implies speak in this way. */
  const moves = (given: KnowledgeBase, patient: Case, speaks: (ratio: number, itself: boolean) => boolean) => {
    const world = made(given);
    const { values: before, unsaid } = factsOf(world, patient);
    return openIn(world, patient).flatMap(({ id: on, kind }) => {
      if (kind !== 'presence' || before.has(on)) return [];
      const after = withReading(world, patient, { on, reading: { kind: 'state', state: 'present' } });
      const { values: then, unsaid: unsaidThen } = factsOf(world, after);
      // The first complaint begins the silence about others, and one that was not told ends its own: either way.
      if (unsaidThen.length !== unsaid.length || unsaidThen.some((one) => !unsaid.includes(one))) return [];
      const news = [...then].filter(([name, value]) => before.get(name) !== value);
      // A denial that it overrules, or what follows from it by a rule, may move the odds as it likes.
      if (news.some(([name]) => before.has(name) || world.findings[name]?.derivedFrom)) return [];
      return Object.values(world.conditions)
        .filter((condition) => ratioOf(condition, on) !== undefined)
        .filter((condition) => news.every(([name]) => speaks(ratioOf(condition, name) ?? 0, name === on)))
        .map(({ id }) => [pointOf(world, patient, id), pointOf(world, after, id)] as const);
    });
  };
  const ratioOf = ({ factors }: EngineCondition, on: string): number | undefined =>
    factors
      .find((factor) => factor.on === on)
      ?.levels.find(({ reading }) => reading.kind === 'state' && reading.state === 'present')?.logRatio;

  test('with a ratio of 1 it moves nothing', () => {
    let seen = 0;
    everywhere((world, patient) => {
      for (const [from, to] of moves(world, patient, (ratio) => ratio === 0)) {
        seen += 1;
        expect(to).toBeCloseTo(from, 12);
      }
    }, 1_200);
    expect(seen).toBeGreaterThan(20);
  });

  test('with a ratio above 1 it never lowers, nor within its overlap group', () => {
    let seen = 0;
    everywhere((world, patient) => {
      for (const [from, to] of moves(world, patient, (ratio, itself) => ratio > 0 || (!itself && ratio === 0))) {
        seen += 1;
        expect(to).toBeGreaterThan(from - 1e-12);
      }
    }, 1_200);
    expect(seen).toBeGreaterThan(300);
  });
});

test('the point is that of brute-force Bayes in every plain world', () =>
  everywhere(
    (world, patient) => {
      for (const condition of Object.values(world.conditions))
        expect(pointOf(world, patient, condition.id)).toBeCloseTo(bruteForce(world, patient, condition), 12);
    },
    400,
    worlds(true, 4),
  ));

/** Bayes' theorem by enumeration: all that can be, ill or not, less what the answers rule out. It knows no ratios. */
function bruteForce(world: KnowledgeBase, patient: Case, { priors, factors }: EngineCondition): number {
  const mass = { ill: 0, well: 0 };
  const enumerate = (place: number, ill: number, well: number): void => {
    const factor = factors[place];
    if (!factor) {
      mass.ill += ill;
      mass.well += well;
      return;
    }
    const said = patient.answers[factor.on];
    const known = factor.on in patient.results || (said && !(said.kind === 'state' && said.state === 'unknown'));
    for (const { reading, inCases, inOthers } of factor.levels) {
      const then = withReading(world, patient, { on: factor.on, reading });
      if (known && JSON.stringify(then) !== JSON.stringify(patient)) continue;
      enumerate(place + 1, ill * (inCases ?? 0), well * (inOthers ?? 0));
    }
  };
  const prior = 1 / (1 + Math.exp(-(priors[0]?.logOdds ?? 0)));
  enumerate(0, prior, 1 - prior);
  return mass.ill / (mass.ill + mass.well);
}
