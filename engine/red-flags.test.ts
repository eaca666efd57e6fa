import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from './assess';
import type { Case } from './case';
import type { Alarm, KnowledgeBase } from './knowledge-base';
import { type Logic, namesIn } from './logic';
import { alarmStrengths, urgencies } from './vocabulary';
import { ashwood } from './worlds/ashwood';
import { randomCase } from './worlds/random-case';
import { randomWorld } from './worlds/random-world';

/** REG-16: of each alarm every combination of what it names is tried: there, not there, not asked. */

type Known = Readonly<Record<string, boolean | null>>;

/**
 * Three values as numbers: 0 no, ½ nobody can tell, 1 yes. `and` is the least, `or` the greatest, `not` the rest to 1, and
 * “at least n” the nth greatest. Written apart from the engine's own logic, to be held against it.
 */
const truth = (logic: Logic, known: Known): number => {
  const parts = 'parts' in logic ? logic.parts.map((part) => truth(part, known)).sort((a, b) => b - a) : [];
  if (logic.op === 'name') return { true: 1, false: 0, null: 0.5 }[`${known[logic.name] ?? null}`];
  if (logic.op === 'literal') return Number(logic.value);
  if (logic.op === 'not') return 1 - truth(logic.part, known);
  if (logic.op === 'and') return Math.min(1, ...parts);
  if (logic.op === 'or') return Math.max(0, ...parts);
  if (logic.op === 'count') return parts[logic.atLeast - 1] ?? 0;
  throw new Error(`no alarm of these worlds uses ${logic.op}`);
};

/** Every way to have, not have or not know these. */
const everySubset = (names: readonly string[], values: readonly (boolean | null)[] = [true, false, null]): Known[] =>
  names.reduce<Known[]>(
    (subsets, name) => subsets.flatMap((subset) => values.map((value) => ({ ...subset, [name]: value }))),
    [{}],
  );

const withKnown = (patient: Case, known: Known): Case => {
  const said = (value: boolean | null) => (value === null ? 'unknown' : value ? 'present' : 'absent');
  const answers = Object.entries(known).map(([id, value]) => [id, { kind: 'state', state: said(value) }] as const);
  return { ...patient, answers: Object.fromEntries(answers) };
};

/** Worlds in which each finding stands for itself. */
const plans = fc.record({ seed: fc.integer(), findings: fc.integer({ min: 1, max: 6 }) });
const everywhere = (claim: (world: KnowledgeBase, somebody: Case) => void) =>
  fc.assert(
    fc.property(plans, fc.integer(), (plan, who) => {
      const world = randomWorld({ ...plan, conditions: 2, investigations: 2, plain: true });
      claim(world, randomCase(world, who));
    }),
    { seed: 16, numRuns: 200 },
  );

/** Whether the alarm is for this patient, on the same scale. */
const forThem = ({ gate }: Alarm, { ageYears, sex }: Case): number => {
  const bounded = gate.ageFrom !== null || gate.ageTo !== null;
  const ofAge = ageYears === null ? 0.5 : Number(ageYears >= (gate.ageFrom ?? 0) && ageYears <= (gate.ageTo ?? 200));
  const ofSex = sex === 'unknown' ? 0.5 : Number(sex === gate.sex);
  return Math.min(bounded ? ofAge : 1, gate.sex ? ofSex : 1);
};

describe('every subset of what an alarm names', () => {
  const stateOf = (world: KnowledgeBase, patient: Case, alarm: Alarm) =>
    assess(world, patient).redFlags.find(({ rule }) => rule === alarm.id)?.state ?? 'silent';

  test('fires exactly when it is true, and is possible exactly when nobody can tell and more than a complaint is there', () => {
    const seen = { fires: 0, possible: 0, silent: 0 };
    everywhere((world, somebody) => {
      for (const alarm of world.alarms) {
        for (const known of everySubset(namesIn(alarm.logic))) {
          const value = Math.min(truth(alarm.logic, known), forThem(alarm, somebody));
          const suspected = Object.keys(known).some((name) => known[name] && !world.findings[name]?.complaint);
          const expected = value === 1 ? 'fires' : value === 0.5 && suspected ? 'possible' : 'silent';
          expect(stateOf(world, withKnown(somebody, known), alarm), JSON.stringify([alarm, known])).toBe(expected);
          seen[expected] += 1;
        }
      }
    });
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(250);
  });

  test('each names what it looks for that is there, and nothing that was denied or not asked', () => {
    let denied = 0;
    everywhere((world, somebody) => {
      for (const alarm of world.alarms) {
        const names = namesIn(alarm.logic);
        for (const known of everySubset(names)) {
          const flag = assess(world, withKnown(somebody, known)).redFlags.find(({ rule }) => rule === alarm.id);
          if (!flag) continue;
          expect(flag.because).toEqual(names.filter((name) => known[name]));
          denied += names.filter((name) => known[name] === false).length;
        }
      }
    });
    expect(denied).toBeGreaterThan(250);
  });

  test('one that fires would fire however the rest turned out, and an open one names what could settle it', () => {
    everywhere((world, somebody) => {
      for (const alarm of world.alarms) {
        const names = namesIn(alarm.logic);
        for (const known of everySubset(names)) {
          const patient = withKnown(somebody, known);
          const flag = assess(world, patient).redFlags.find(({ rule }) => rule === alarm.id);
          const open = names.filter((name) => known[name] === null);
          if (flag?.state === 'fires') {
            for (const rest of everySubset(open, [true, false]))
              expect(truth(alarm.logic, { ...known, ...rest })).toBe(1);
          } else if (flag) {
            expect(flag.missing.filter((name) => name !== 'age-years' && !open.includes(name))).toEqual([]);
            expect(flag.missing.length).toBeGreaterThan(0);
          }
        }
      }
    });
  });
});

test.each<[string, { complaint: boolean; raisesNoSuspicion?: boolean }, string | undefined]>([
  ['a sign', { complaint: false, raisesNoSuspicion: false }, 'possible'],
  ['a complaint that raises suspicion', { complaint: true, raisesNoSuspicion: false }, 'possible'],
  ['a complaint that raises none', { complaint: true, raisesNoSuspicion: true }, undefined],
  ['any complaint of a release that does not say which', { complaint: true }, undefined],
])('%s, alone, makes the red flag that looks for it: %s', (_name, is, expected) => {
  const { 'soft-bark': bark } = ashwood.findings;
  if (!bark) throw new Error('the world has lost its bark');
  const world = { ...ashwood, findings: { ...ashwood.findings, 'soft-bark': { ...bark, ...is } } };
  const patient = { setting: 'primary_care', ageYears: 40, sex: 'unknown', answers: {}, results: {} } as const;
  const flags = assess(world, withKnown(patient, { 'soft-bark': true })).redFlags;
  expect(flags.find(({ rule }) => rule === 'tree-falls')?.state).toBe(expected);
});

test('nothing that is ranked can hide one, and those that fire stand above all that are possible', () =>
  everywhere((world, somebody) => {
    const { redFlags } = assess(world, somebody);
    expect(assess({ ...world, conditions: {} }, somebody).redFlags).toEqual(redFlags);
    const certain = Object.values(world.conditions).map((one) => ({
      ...one,
      priors: one.priors.map((prior) => ({ ...prior, logOdds: 30 as never })),
    }));
    const sure = { ...world, conditions: Object.fromEntries(certain.map((one) => [one.id, one])) };
    expect(assess(sure, somebody).redFlags).toEqual(redFlags);
    const child = { ...somebody, ageYears: 7 };
    const adult = { ...world, method: { ...world.method, ages: { from: 0, to: 120 } } };
    expect(assess(world, child).redFlags).toEqual(assess(adult, child).redFlags);
    const places = redFlags.map(
      ({ state, strength, urgency }) =>
        (state === 'fires' ? 0 : 100) + 10 * alarmStrengths.indexOf(strength) + urgencies.indexOf(urgency),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
  }));

test('what another finding implies, or a rule derives, raises an alarm as if it had been said', () =>
  everywhere((world, somebody) => {
    const [named, other] = Object.values(world.findings).filter(({ kind }) => kind === 'presence');
    const [alarm] = world.alarms;
    if (!named || !other || !alarm) return;
    const name = (id: string): Logic => ({ op: 'name', name: id });
    const raisedBy = (known: Known, over: Partial<typeof named>, otherOver: Partial<typeof named>) => {
      const findings = { [named.id]: { ...named, ...over }, [other.id]: { ...other, ...otherOver } };
      return [name(named.id), { op: 'not', part: name(named.id) } as const].map((logic) => {
        const alarms = [{ ...alarm, logic }];
        return assess({ ...world, findings, alarms }, withKnown(somebody, known)).redFlags.map(({ state }) => state);
      });
    };
    const said = raisedBy({ [named.id]: true }, {}, {});
    const implied = { implies: [named.id] };
    const derived = { derivedFrom: name(other.id) };
    expect(raisedBy({ [other.id]: true }, {}, implied)).toEqual(said);
    expect(raisedBy({ [other.id]: true }, derived, {})).toEqual(said);
    // What a list or a figure shows to be there cannot be denied by a word.
    expect(raisedBy({ [other.id]: true, [named.id]: false }, {}, implied)).toEqual(said);
    expect(raisedBy({ [other.id]: true, [named.id]: false }, derived, {})).toEqual(said);
  }));

test('one that gives way names the stronger ones that fire, and only those; it stays on the list', () =>
  everywhere((world, somebody) => {
    const [alarm] = world.alarms;
    if (!alarm) return;
    const open = { gate: { ageFrom: null, ageTo: null, sex: null } };
    const yes = { ...alarm, ...open, id: 'yes' as never, logic: { op: 'literal', value: true } as const };
    const no = { ...yes, id: 'no' as never, logic: { op: 'literal', value: false } as const };
    const weak = { ...yes, id: 'weak' as never, givesWayTo: [yes.id, no.id] };
    const { redFlags } = assess({ ...world, alarms: [weak, yes, no] }, somebody);
    expect(redFlags.map(({ rule, givesWayTo }) => [rule, givesWayTo])).toEqual([
      ['weak', ['yes']],
      ['yes', undefined],
    ]);
    const alone = assess({ ...world, alarms: [weak, no] }, somebody).redFlags;
    expect(alone.map(({ givesWayTo }) => givesWayTo)).toEqual([undefined]);
  }));
