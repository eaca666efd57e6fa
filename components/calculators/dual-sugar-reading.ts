import {
  type Concentration,
  type DualSugar,
  dualSugar,
  evaluate,
  type LogicValue,
  type Missing,
  milligramsPerLitre,
  missingFor,
  ratioOfRecoveries,
  type SugarUnit,
  sugarUnits,
  type WhyNot,
  whyNotComparable,
} from '@/engine';
import type { DualSugarView, ReferenceSet } from '@/server/calculators/schema';
import { parseNumber } from '../session/parse-number';
import { type Raw, rangeError } from './read-inputs';

type Check = DualSugarView['validity'][number];

export interface SetRead {
  readonly set: ReferenceSet;
  /** Why it is no yardstick here; empty when it is one. */
  readonly reasons: readonly WhyNot[];
  /** Against its limit; `null` where it has none, or may not be used, or there is nothing to hold against it. */
  readonly verdict: Verdict | null;
}
export type Verdict = 'above' | 'within';

export interface DualSugarRead {
  /** By field: what is wrong with what was typed. */
  readonly errors: Readonly<Record<string, string>>;
  readonly missing: readonly Missing[];
  readonly result: DualSugar | null;
  /** Checks that fail: those that void the result first. */
  readonly failed: readonly Check[];
  /** Checks that could not be made, each with what it lacks. */
  readonly notMade: readonly { readonly check: Check; readonly lacks: readonly string[] }[];
  readonly valid: boolean;
  readonly sets: readonly SetRead[];
  readonly ownLimit: { readonly limit: number; readonly verdict: Verdict | null } | null;
  /** The laboratory’s ratio of masses, as one of recoveries. */
  readonly converted: number | null;
}

export const urineCount = (raw: Raw): number => Math.max(1, Number(raw['urines'] ?? '1'));

/** What was typed into the lactulose–mannitol page, read, worked out, checked and compared. Cannot fail. */
export const readDualSugar = (view: DualSugarView, raw: Raw): DualSugarRead => {
  const errors: Record<string, string> = {};
  const figure = (field: string, { min, max, unit }: { min: number; max: number; unit: string }): number | null => {
    const typed = (raw[field] ?? '').trim();
    if (typed === '') return null;
    const value = parseNumber(typed);
    if (value !== null && value >= min && value <= max) return value;
    errors[field] = rangeError({ min, max, unit });
    return null;
  };
  const { figures, molarMass } = view;
  const unit = sugarUnits.find((one) => one === raw['unit']) ?? 'mg/L';
  const perLitre = (field: string, sugar: 'lactulose' | 'mannitol'): number | null => {
    const one = milligramsPerLitre(1, unit, molarMass[sugar]);
    const { min, max } = figures.concentration;
    const typed = figure(field, { min: min / one, max: Number((max / one).toPrecision(4)), unit });
    return typed === null ? null : milligramsPerLitre(typed, unit, molarMass[sugar]);
  };
  const concentration = (field: string, sugar: 'lactulose' | 'mannitol'): Concentration | null => {
    const value = perLitre(field, sugar);
    return value === null ? null : { value, belowLimit: raw[`${field}-below`] === 'yes' };
  };

  const drink = view.drinks.find(({ id }) => id === raw['drink']);
  const collection = view.collections.find(({ id }) => id === raw['collection']);
  const grams = (given: number | null | undefined, field: 'lactuloseDose' | 'mannitolDose'): number | null => {
    if (given) return given;
    const typed = drink ? figure(field, figures[field]) : null;
    return typed === null ? null : typed * 1000;
  };
  const dose = {
    lactulose: grams(drink?.lactuloseMg, 'lactuloseDose'),
    mannitol: grams(drink?.mannitolMg, 'mannitolDose'),
  };
  const urines = Array.from({ length: urineCount(raw) }, (_none, place) => ({
    volume: figure(`volume-${place}`, figures.volume),
    lactulose: concentration(`lactulose-${place}`, 'lactulose'),
    mannitol: concentration(`mannitol-${place}`, 'mannitol'),
  }));
  const baseline = {
    lactulose: perLitre('baselineLactulose', 'lactulose'),
    mannitol: perLitre('baselineMannitol', 'mannitol'),
  };
  const creatinine = {
    baseline: figure('creatinineBefore', figures.creatinine),
    collection: figure('creatinineAfter', figures.creatinine),
  };
  const ageYears = figure('age', figures.age);
  const own = figure('limit', figures.limit);
  const ofMasses = figure('massRatio', figures.massRatio);

  const worked = dualSugar({ dose, urines, baseline, creatinine });
  const result = 'missing' in worked ? null : worked;
  const sum = (pick: (urine: (typeof urines)[number]) => number | null): number | null =>
    urines.reduce<number | null>((total, urine) => {
      const value = pick(urine);
      return total === null || value === null ? null : total + value;
    }, 0);
  const volume = sum((urine) => urine.volume);
  const lowest = (sugar: 'lactulose' | 'mannitol'): number | null =>
    urines.reduce<number | null>((least, urine) => {
      const value = urine[sugar]?.value ?? null;
      return least === null || value === null ? null : Math.min(least, value);
    }, Number.POSITIVE_INFINITY);
  const mannitolAfter = lowest('mannitol');
  const facts: Readonly<Record<string, LogicValue>> = {
    'lactulose-recovery': result?.recovery.lactulose ?? null,
    'mannitol-recovery': result?.recovery.mannitol ?? null,
    'lactulose-concentration': lowest('lactulose'),
    'mannitol-concentration': mannitolAfter,
    'baseline-lactulose': baseline.lactulose,
    'baseline-mannitol': baseline.mannitol,
    'baseline-mannitol-share':
      baseline.mannitol === null || !mannitolAfter ? null : (100 * baseline.mannitol) / mannitolAfter,
    'baseline-measured': baseline.mannitol !== null,
    'urine-volume': volume,
    'collection-hours': collection ? collection.to - collection.from : null,
    'creatinine-amount':
      creatinine.collection === null || volume === null ? null : (creatinine.collection * volume) / 1000,
    'weight-kg': figure('weight', figures.weight),
    egfr: figure('egfr', figures.egfr),
    'age-years': ageYears,
    sex: raw['sex'] === 'female' || raw['sex'] === 'male' ? raw['sex'] : null,
    ...Object.fromEntries(view.circumstances.map(({ id }) => [id, presenceOf(raw[id])])),
  };
  const lookup = (name: string): LogicValue => facts[name] ?? null;
  const checks = view.validity.map((check) => ({ check, value: evaluate(check.logic, lookup) }));
  const failed = checks.filter(({ value }) => value === true).map(({ check }) => check);
  const valid = result !== null && failed.every(({ effect }) => effect !== 'reject');

  const ratio = valid && result.ratio !== null ? { value: result.ratio, bound: result.bound } : null;
  const mine = {
    drink: drink && drink.lactuloseMg !== null ? drink.id : null,
    window: collection ?? null,
    assay: raw['assay'] ?? null,
    ageYears,
  };
  return {
    errors,
    missing: 'missing' in worked ? worked.missing : [],
    result,
    failed: [...failed].sort((a, b) => (a.effect === b.effect ? 0 : a.effect === 'reject' ? -1 : 1)),
    notMade: checks
      .filter(({ value }) => value === null)
      .map(({ check }) => ({ check, lacks: missingFor(check.logic, lookup) })),
    valid,
    sets: view.referenceSets.map((set) => {
      const reasons = whyNotComparable({ ...set, yardstick: set.notAYardstick === null }, mine);
      return { set, reasons, verdict: reasons.length === 0 && set.limit !== null ? verdictOf(ratio, set.limit) : null };
    }),
    ownLimit: own === null ? null : { limit: own, verdict: verdictOf(ratio, own) },
    converted:
      ofMasses === null || dose.lactulose === null || dose.mannitol === null
        ? null
        : ratioOfRecoveries(ofMasses, { lactulose: dose.lactulose, mannitol: dose.mannitol }),
  };
};

/** “Less than 0.05” is not known to be within 0.04, nor “more than 0.03” to be above it. */
const verdictOf = (
  ratio: { readonly value: number; readonly bound: DualSugar['bound'] } | null,
  limit: number,
): Verdict | null => {
  if (ratio === null) return null;
  if (ratio.value >= limit) return ratio.bound === '<' ? null : 'above';
  return ratio.bound === '>' ? null : 'within';
};

const presenceOf = (said: string | undefined): boolean | null => (said === 'yes' ? true : said === 'no' ? false : null);

/** To four decimals, as the investigation takes it. */
export const roundedRatio = (ratio: number, decimals: number): number => Number(ratio.toFixed(decimals));

/** What the form holds for the worked example. */
export const exampleRaw = ({ example }: Pick<DualSugarView, 'example'>): Raw => ({
  drink: example.drink,
  collection: example.collection,
  assay: example.assay,
  age: String(example.ageYears),
  unit: 'mg/L' satisfies SugarUnit,
  'volume-0': String(example.volumeMl),
  'lactulose-0': String(example.lactuloseMgPerL),
  'mannitol-0': String(example.mannitolMgPerL),
  baselineLactulose: String(example.baselineLactuloseMgPerL),
  baselineMannitol: String(example.baselineMannitolMgPerL),
});
