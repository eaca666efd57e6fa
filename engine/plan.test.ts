import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { suggestFor } from './advise';
import { assess } from './assess';
import type { Case } from './case';
import { factsOf } from './facts';
import { passes } from './gate';
import type { EngineFinding, Gate, KnowledgeBase } from './knowledge-base';
import { holds, type Logic } from './logic';
import { mayBeSpoiled } from './suggest';
import type { SuggestionTier } from './suggestion-order';
import { urgencies } from './vocabulary';
import { withReading } from './with-reading';
import { ashwood, everyone } from './worlds/ashwood';
import { randomCase } from './worlds/random-case';
import { randomWorld } from './worlds/random-world';
import { uncharged } from './worlds/uncharged';

/** What to order, in drawn worlds: every claim about the list is worked out again from the world itself. */

const upTo = (max: number) => fc.integer({ min: 1, max });
const everywhere = (claim: (world: KnowledgeBase, patient: Case) => void, plain = false) =>
  fc.assert(
    fc.property(
      fc.record({ seed: fc.integer(), conditions: upTo(3), findings: upTo(5), investigations: upTo(6) }),
      fc.integer(),
      (plan, who) => {
        const world = randomWorld({ ...plan, plain });
        claim(world, randomCase(world, who));
      },
    ),
    { seed: 5, numRuns: 400 },
  );

/** Rules that speak of one investigation, now, for this patient. */
const rulesFor = (world: KnowledgeBase, patient: Case, direction: 'order' | 'avoid', investigation: string) => {
  const { lookup } = factsOf(world, patient);
  const met = ({ gate, logic }: { readonly gate: Gate; readonly logic: Logic }): boolean =>
    passes(gate, patient) === true && holds(logic, lookup) === true;
  const alarms = world.alarms.filter((alarm) => direction === 'order' && alarm.investigations.includes(investigation));
  const rules = world.recommendations.filter(
    (rule) => rule.direction === direction && rule.investigation === investigation,
  );
  return [...alarms.map((alarm) => ({ ...alarm, place: alarm.investigations.indexOf(investigation) })), ...rules]
    .filter(met)
    .map(({ id, urgency, place }) => ({ id, urgency, place }));
};

test('an investigation that has a result is never suggested, and none is suggested twice', () =>
  everywhere((world, patient) => {
    const suggested = suggestFor(world, patient).map(({ investigation }) => investigation);
    expect(suggested.filter((id) => id in patient.results)).toEqual([]);
    expect(new Set(suggested).size).toBe(suggested.length);
  }));

describe('tiers', () => {
  const tiers: readonly SuggestionTier[] = ['guideline', 'usual', 'decides', 'permeability', 'avoid'];
  const searches = (world: KnowledgeBase, id: string): boolean =>
    ['cause', 'support'].includes(world.investigations[id]?.role ?? '');

  const urgent = urgencies.indexOf('urgent');
  const haste = (world: KnowledgeBase, patient: Case, investigation: string): number =>
    Math.min(
      urgent,
      ...rulesFor(world, patient, 'order', investigation).map(({ urgency }) => urgencies.indexOf(urgency)),
    );

  test('stand in their order, and what cannot wait until tomorrow first among what is asked for', () =>
    everywhere((world, patient) => {
      const places = suggestFor(world, patient).map(({ tier, investigation }) =>
        tier === 'guideline' ? haste(world, patient, investigation) : 10 * tiers.indexOf(tier),
      );
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }));

  test('what can wait stands by who asks for it: by urgency and place, each further reason by a share of the one before', () => {
    let compared = 0;
    const always = { gate: { ageFrom: null, ageTo: null, sex: null }, logic: { op: 'literal', value: true } } as const;
    everywhere((drawn, patient) => {
      const world = { ...drawn, recommendations: drawn.recommendations.map((rule) => ({ ...rule, ...always })) };
      const { urgency: weights, placeShare, reasonShare } = world.method.asking;
      const worths = suggestFor(world, patient)
        .filter(({ tier, investigation }) => tier === 'guideline' && haste(world, patient, investigation) === urgent)
        .map(({ investigation }) => {
          const asking = rulesFor(world, patient, 'order', investigation);
          const [first = 0, ...rest] = asking
            .map(({ urgency, place }) => weights[urgency] * placeShare ** place)
            .sort((a, b) => b - a);
          return rest.reduce((sum, worth, further) => sum + worth * reasonShare ** (further + 1), first);
        });
      compared += Math.max(0, worths.length - 1);
      expect(worths).toEqual([...worths].sort((a, b) => b - a));
    });
    expect(compared).toBeGreaterThan(20);
  });

  test('whatever is asked for is there before what merely decides, unless something speaks against it', () =>
    everywhere((world, patient) => {
      const suggestions = suggestFor(world, patient);
      for (const { id } of Object.values(world.investigations)) {
        if (id in patient.results) continue;
        const own = suggestions.find(({ investigation }) => investigation === id);
        const asking = rulesFor(world, patient, 'order', id).map((rule) => rule.id);
        const against = rulesFor(world, patient, 'avoid', id).map((rule) => rule.id);
        if (against.length > 0) expect(own).toMatchObject({ tier: 'avoid', rules: against });
        else if (searches(world, id) && asking.length > 0)
          expect(own).toMatchObject({ tier: 'guideline', rules: asking });
        else if (searches(world, id)) expect(own?.tier).not.toBe('avoid');
        if (own?.tier === 'decides') expect([...asking, ...own.workUp]).toEqual([]);
        if (own?.tier === 'guideline') expect(asking.length + own.workUp.length).toBeGreaterThan(0);
      }
    }));

  test('REG-05: nothing that measures permeability stands before what looks for a cause', () =>
    everywhere((world, patient) => {
      const offered = suggestFor(world, patient).filter(({ tier }) => tier !== 'avoid');
      const first = offered.findIndex(
        ({ investigation }) => world.investigations[investigation]?.role === 'permeability',
      );
      const behind =
        first < 0 ? [] : offered.slice(first).filter(({ investigation }) => searches(world, investigation));
      expect(behind).toEqual([]);
    }));
});

test('what needs a reason is left out of what would merely decide, but for what waits behind something open', () => {
  const counted = { left: 0, kept: 0 };
  everywhere((drawn, patient) => {
    const ids = Object.keys(drawn.investigations);
    const held = new Set(ids.filter((_, place) => place % 2 === 0));
    const worldWith = (needed: boolean): KnowledgeBase => ({
      ...drawn,
      investigations: Object.fromEntries(
        Object.values(drawn.investigations).map((one, place) => [
          one.id,
          {
            ...one,
            ...(needed && held.has(one.id) && { needsReason: true as const }),
            after: place % 3 === 0 ? ids.slice(place + 1, place + 2) : [],
          },
        ]),
      ),
    });
    const free = suggestFor(worldWith(false), patient);
    const next = free.filter(
      ({ tier, investigation, after }) => tier === 'decides' && held.has(investigation) && after.length === 0,
    );
    counted.left += next.length;
    counted.kept += free.filter(({ tier, investigation }) => tier === 'decides' && held.has(investigation)).length;
    expect(suggestFor(worldWith(true), patient)).toEqual(free.filter((one) => !next.includes(one)));
  });
  expect(counted.left).toBeGreaterThan(50);
  expect(counted.kept).toBeGreaterThan(counted.left);
});

describe.each([
  ['a plain world', true, uncharged],
  ['a tangled one', false, uncharged],
  ['one that charges what stays unexplained', false, (world: KnowledgeBase) => world],
])('what decides most for its burden, in %s', (_name, plain, made) => {
  /** Each result is entered, each condition looked up again: the change of its probability, by how likely the result is. */
  const bruteForce = (world: KnowledgeBase, patient: Case, on: string): number => {
    const before = assess(world, patient).ranking;
    return before.reduce((sum, { condition: id, cannotMiss, posterior: { point } }) => {
      const levels = world.conditions[id]?.factors.find((factor) => factor.on === on)?.levels ?? [];
      const changes = levels.map(({ reading, inCases, inOthers, logRatio }) => {
        const { ranking } = assess(world, withReading(world, patient, { on, reading }));
        const then = ranking.find(({ condition }) => condition === id)?.posterior.point ?? Number.NaN;
        const cases = inCases ?? world.method.supposedFrequency;
        const others = inOthers ?? Math.min(1, cases / Math.exp(logRatio));
        return (point * cases + (1 - point) * others) * Math.abs(then - point);
      });
      return sum + (cannotMiss ? world.method.cannotMissWeight : 1) * changes.reduce((all, one) => all + one, 0);
    }, 0);
  };
  const deciding = (world: KnowledgeBase, patient: Case) =>
    suggestFor(world, patient).filter(({ tier }) => tier === 'decides');

  test('is what every result together would change, and it comes first', () => {
    let compared = 0;
    everywhere((given, patient) => {
      const world = made(given);
      const worths = deciding(world, patient).map(({ investigation, expectedChange, burden }) => {
        const change = bruteForce(world, patient, investigation);
        expect(expectedChange, investigation).toBeCloseTo(change, 5);
        return change / burden;
      });
      for (const [place, worth] of worths.entries()) {
        expect(worth).toBeLessThan((worths[place - 1] ?? Infinity) + 1e-12);
        compared += 1;
      }
    }, plain);
    expect(compared).toBeGreaterThan(150);
  });

  test('never stands behind what changes less and costs more', () =>
    everywhere((given, patient) => {
      const list = deciding(made(given), patient);
      for (const [place, late] of list.entries())
        for (const early of list.slice(0, place))
          expect(early.expectedChange < late.expectedChange && early.burden > late.burden).toBe(false);
    }, plain));
});

test('a result that is spoiled is named exactly when what spoils it holds, or may', () => {
  const seen = { true: 0, null: 0, false: 0 };
  everywhere((world, patient) => {
    const { lookup } = factsOf(world, patient);
    for (const { investigation, spoiled } of suggestFor(world, patient)) {
      const all = (world.investigations[investigation]?.spoiledBy ?? []).map(({ id, when }) => ({
        id,
        now: holds(when, lookup),
      }));
      for (const { now } of all) seen[`${now}`] += 1;
      const those = (wanted: boolean | null) => all.filter(({ now }) => now === wanted).map(({ id }) => id);
      expect(spoiled).toEqual(those(true));
      expect(mayBeSpoiled(world, patient, investigation)).toEqual(those(null));
    }
  });
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(50);
});

describe('an investigation whose figures are known', () => {
  const { 'sap-test': sap, 'bark-flow': flow } = ashwood.investigations;
  if (!sap || !flow) throw new Error('the world has lost its tests');
  const order = (investigation: string, place: number) =>
    ({
      id: `order-${investigation}`,
      gate: everyone,
      logic: { op: 'literal', value: true },
      investigation,
      direction: 'order',
      urgency: 'routine',
      place,
    }) as const;
  const world: KnowledgeBase = {
    ...ashwood,
    alarms: [],
    findings: {
      ...ashwood.findings,
      girth: { ...(ashwood.findings['lasting'] as EngineFinding), id: 'girth', unit: 'cm' },
    },
    investigations: {
      measuring: { ...sap, id: 'measuring', figures: ['lasting', 'girth'] },
      counting: { ...sap, id: 'counting' },
    },
    recommendations: [order('measuring', 0), order('counting', 1)],
  };
  const suggestedWith = (answers: Case['answers']): readonly string[] =>
    suggestFor(world, { setting: 'primary_care', ageYears: 40, sex: 'female', answers, results: {} }).map(
      ({ investigation }) => investigation,
    );
  const days = { kind: 'quantity', value: 40, unit: 'd' } as const;

  test('is not suggested', () => {
    expect(suggestedWith({})).toEqual(['measuring', 'counting']);
    expect(suggestedWith({ lasting: days, girth: { kind: 'quantity', value: 0, unit: 'cm' } })).toEqual(['counting']);
  });
  test('in part is asked for by as much less', () =>
    // 0.6 × ½ is less than 0.6 × 0.8 for the second place.
    expect(suggestedWith({ lasting: days })).toEqual(['counting', 'measuring']));
  test('in a unit that cannot be read, or that nobody knows, is suggested as before', () => {
    expect(suggestedWith({ lasting: { ...days, unit: 'a' } })).toEqual(['measuring', 'counting']);
    expect(suggestedWith({ lasting: { kind: 'state', state: 'unknown' } })).toEqual(['measuring', 'counting']);
  });
});
