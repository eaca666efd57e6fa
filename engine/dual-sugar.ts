/**
 * The arithmetic of the lactulose–mannitol urine test: recoveries and their ratio. Every number about the sugars, the
 * doses and the limits comes in; here is only multiplication and division.
 */

export interface Pair {
  readonly lactulose: number;
  readonly mannitol: number;
}

/** A measured concentration, mg/L; below the limit of quantification it is the limit. */
export interface Concentration {
  readonly value: number;
  readonly belowLimit: boolean;
}

/** One container: the urine of one window. `null`: not entered. */
export interface Urine {
  /** mL */
  readonly volume: number | null;
  readonly lactulose: Concentration | null;
  readonly mannitol: Concentration | null;
}

export interface DualSugarInput {
  /** mg drunk. */
  readonly dose: { readonly lactulose: number | null; readonly mannitol: number | null };
  readonly urines: readonly Urine[];
  /** mg/L in the urine before the drink; `null`: not measured, and then nothing is taken off. */
  readonly baseline: { readonly lactulose: number | null; readonly mannitol: number | null };
  /** mmol/L of creatinine before the drink and after, to allow for urine of another strength. */
  readonly creatinine: { readonly baseline: number | null; readonly collection: number | null };
}

export type Missing = 'lactulose_dose' | 'mannitol_dose' | 'volume' | 'lactulose' | 'mannitol';

export interface DualSugar {
  /** mg excreted. */
  readonly amount: Pair;
  /** Per cent of the dose. */
  readonly recovery: Pair;
  /** mL, all windows together. */
  readonly volume: number;
  /** Lactulose recovery over mannitol recovery; `null` where there is nothing to divide by, or both are below the limit. */
  readonly ratio: number | null;
  /** The ratio is smaller (lactulose below the limit) or larger (mannitol below it) than the figure. */
  readonly bound: '<' | '>' | null;
}

/**
 * Recoveries in per cent of the dose, and their ratio; or what is missing. A part of it is never shown as the whole: one
 * window without its volume, and there is no result. The amounts of several windows are added before they are divided.
 *
 * For each window: net = concentration − baseline × (creatinine after / before, where both are known), not below zero;
 * amount = net × volume / 1000; recovery = 100 × amount / dose.
 *
 * @example 5000 and 2000 mg; 420 mL with 30 and 800 mg/L, 0 and 20 before: 0.252 %, 16.38 %, ratio 0.01538
 */
export const dualSugar = (input: DualSugarInput): DualSugar | { readonly missing: readonly Missing[] } => {
  const { dose, urines } = input;
  const missing = new Set<Missing>();
  if (dose.lactulose === null) missing.add('lactulose_dose');
  if (dose.mannitol === null) missing.add('mannitol_dose');
  for (const { volume, lactulose, mannitol } of urines) {
    if (volume === null) missing.add('volume');
    if (lactulose === null) missing.add('lactulose');
    if (mannitol === null) missing.add('mannitol');
  }
  if (urines.length === 0) missing.add('volume').add('lactulose').add('mannitol');
  if (missing.size > 0 || dose.lactulose === null || dose.mannitol === null) return { missing: [...missing] };

  const amount = { lactulose: amountOf(input, 'lactulose'), mannitol: amountOf(input, 'mannitol') };
  const recovery = {
    lactulose: (100 * amount.lactulose) / dose.lactulose,
    mannitol: (100 * amount.mannitol) / dose.mannitol,
  };
  const below = {
    lactulose: urines.some(({ lactulose }) => lactulose?.belowLimit),
    mannitol: urines.some(({ mannitol }) => mannitol?.belowLimit),
  };
  const divisible = recovery.mannitol > 0 && !(below.lactulose && below.mannitol);
  return {
    amount,
    recovery,
    volume: urines.reduce((total, { volume }) => total + (volume ?? 0), 0),
    ratio: divisible ? recovery.lactulose / recovery.mannitol : null,
    bound: !divisible ? null : below.lactulose ? '<' : below.mannitol ? '>' : null,
  };
};

const amountOf = ({ urines, baseline, creatinine }: DualSugarInput, sugar: keyof Pair): number => {
  const before = creatinine.baseline ?? 0;
  const strength = before > 0 && creatinine.collection !== null ? creatinine.collection / before : 1;
  return urines.reduce((total, urine) => {
    const net = Math.max(0, (urine[sugar]?.value ?? 0) - (baseline[sugar] ?? 0) * strength);
    return total + (net * (urine.volume ?? 0)) / 1000;
  }, 0);
};

/** UCUM codes in which a laboratory reports a sugar, and what one of each is in mg/L or in mmol/L. */
const units = {
  'mg/L': { mass: 1 },
  'g/L': { mass: 1000 },
  'ug/mL': { mass: 1 },
  'mg/dL': { mass: 10 },
  'mmol/L': { amount: 1 },
  'umol/L': { amount: 0.001 },
} as const;

export type SugarUnit = keyof typeof units;
export const sugarUnits = Object.keys(units) as readonly SugarUnit[];

/**
 * A concentration in mg/L; `molarMass` in g/mol. Cannot fail.
 * @example milligramsPerLitre(1, 'mmol/L', 182.17) // 182.17
 */
export const milligramsPerLitre = (value: number, unit: SugarUnit, molarMass: number): number => {
  const per = units[unit];
  return 'mass' in per ? value * per.mass : value * per.amount * molarMass;
};

/**
 * The ratio of recoveries out of a ratio of masses, as some laboratories report it. Cannot fail.
 * @example ratioOfRecoveries(0.0385, { lactulose: 5000, mannitol: 2000 }) // 0.0154
 */
export const ratioOfRecoveries = (ratioOfMasses: number, dose: Pair): number =>
  (ratioOfMasses * dose.mannitol) / dose.lactulose;

/** How a test was done; `null`: not said. */
export interface HowMeasured {
  readonly drink: string | null;
  readonly window: { readonly from: number; readonly to: number } | null;
  readonly assay: string | null;
  readonly ageYears: number | null;
}

/** How the people of a reference set were measured, and who they were. */
export interface HowReferenced extends Omit<HowMeasured, 'ageYears'> {
  readonly ages: { readonly from: number; readonly to: number } | null;
  /** It describes people, or an effect, and is no yardstick. */
  readonly yardstick: boolean;
}

export type WhyNot =
  | 'no_yardstick'
  | 'drink_not_stated'
  | 'drink_differs'
  | 'window_not_stated'
  | 'window_differs'
  | 'assay_not_stated'
  | 'assay_differs'
  | 'age_not_stated'
  | 'age_unknown'
  | 'age_differs';

/**
 * Why a published set of values is no yardstick for this measurement: every reason there is, none when it may be held
 * against it. Dose, window and assay have to be the same; what a source does not state is not taken to be the same.
 */
export const whyNotComparable = (set: HowReferenced, mine: HowMeasured): readonly WhyNot[] => {
  const reasons: WhyNot[] = [];
  if (!set.yardstick) reasons.push('no_yardstick');
  if (set.drink === null) reasons.push('drink_not_stated');
  else if (set.drink !== mine.drink) reasons.push('drink_differs');
  if (set.window === null) reasons.push('window_not_stated');
  else if (set.window.from !== mine.window?.from || set.window.to !== mine.window.to) reasons.push('window_differs');
  if (set.assay === null) reasons.push('assay_not_stated');
  else if (set.assay !== mine.assay) reasons.push('assay_differs');
  if (set.ages === null) reasons.push('age_not_stated');
  else if (mine.ageYears === null) reasons.push('age_unknown');
  else if (mine.ageYears < set.ages.from || mine.ageYears > set.ages.to) reasons.push('age_differs');
  return reasons;
};
