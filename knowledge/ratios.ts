import type { Measure } from './schema';

/** A likelihood ratio with its standard error on the natural-log scale. */
export interface LogRatio {
  readonly logRatio: number;
  readonly standardError: number;
}

/** What a yes-or-no measurement says: when present, when absent, and how often it is seen in whom. */
export interface YesNoRatios {
  readonly present: LogRatio | null;
  readonly absent: LogRatio | null;
  /** Share of those with the condition in whom it is present. */
  readonly inCases: number | null;
  readonly inOthers: number | null;
}

/** What the derivation falls back on; argued for in `method/`. */
export interface RatioDefaults {
  /** Standard error of a log ratio whose source gives neither bounds nor counts. */
  readonly standardErrorWithoutBounds: number;
  /** Ratios are held between 1/limit and limit. */
  readonly ratioLimit: number;
}

type YesNoMeasure = Exclude<Measure, { kind: 'interval_ratios' }>;
type Count = { readonly count: number; readonly of: number };
type Bounded = { readonly value: number; readonly low: number; readonly high: number };

/**
 * Likelihood ratios of a measurement as its source printed it, with standard errors of their logarithms.
 *
 * Counts: LR+ = sensitivity / (1 − specificity), LR− = (1 − sensitivity) / specificity; the variance of a log ratio
 * is 1/a − 1/n₁ + 1/b − 1/n₂; a half is added to every cell when one is empty. Printed 95 % bounds: the width of the
 * log interval over 2 × 1.96. Odds ratios become likelihood ratios through the frequency in controls. `background`
 * is the frequency among symptomatic people without the condition, for measures that are compared with it; it throws
 * a RangeError when such a measure comes without one.
 *
 * Source: Simel DL, Samsa GP, Matchar DB, J Clin Epidemiol 1991;44:763–770, doi:10.1016/0895-4356(91)90128-V;
 * the half cell: Haldane 1956, doi:10.1111/j.1469-1809.1955.tb01285.x.
 * @example // 90/100 of cases, 15/300 of others: LR+ 0.9/0.05 = 18, LR− 0.1/0.95 = 0.105
 */
export const yesNoRatios = (
  measure: YesNoMeasure,
  defaults: RatioDefaults,
  background?: { readonly frequency: number; readonly of: number | null },
): YesNoRatios => {
  switch (measure.kind) {
    case 'two_by_two':
      return fromCounts(
        { count: measure.truePositive, of: measure.truePositive + measure.falseNegative },
        { count: measure.falsePositive, of: measure.falsePositive + measure.trueNegative },
        defaults,
      );
    case 'frequencies':
      return fromFrequencies(measure, defaults, background);
    case 'sensitivity_specificity':
      return fromShares(measure, defaults);
    case 'odds_ratio':
      return fromOddsRatio(measure, defaults);
    case 'judged_frequency':
      return fromJudgedFrequency(measure.inCases, defaults, background);
    case 'reported_ratios':
    case 'judgement':
      return fromRatios(measure.present, measure.absent, defaults);
  }
};

/** Half the width of a 95 % interval, in standard errors. */
const Z95 = 1.96;

const held = (logRatio: number, { ratioLimit }: RatioDefaults): number =>
  Math.max(-Math.log(ratioLimit), Math.min(Math.log(ratioLimit), logRatio));

const errorOfBounds = (low: number, high: number): number => (Math.log(high) - Math.log(low)) / (2 * Z95);

const fromCounts = (cases: Count, others: Count, defaults: RatioDefaults): YesNoRatios => {
  const empty = [cases.count, cases.of - cases.count, others.count, others.of - others.count].includes(0);
  const half = empty ? 0.5 : 0;
  const a = cases.count + half;
  const n1 = cases.of + 2 * half;
  const b = others.count + half;
  const n2 = others.of + 2 * half;
  const ratio = (x: number, y: number): LogRatio => ({
    logRatio: held(Math.log(x / n1) - Math.log(y / n2), defaults),
    standardError: Math.sqrt(1 / x - 1 / n1 + 1 / y - 1 / n2),
  });
  return { present: ratio(a, b), absent: ratio(n1 - a, n2 - b), inCases: a / n1, inOthers: b / n2 };
};

const fromFrequencies = (
  measure: Extract<Measure, { kind: 'frequencies' }>,
  defaults: RatioDefaults,
  background: { readonly frequency: number; readonly of: number | null } | undefined,
): YesNoRatios => {
  const { inCases, inOthers } = measure;
  if (inOthers === 'background' && !background) throw new RangeError('compared with a background that is not given');
  const others = inOthers === 'background' ? background : undefined;
  if (typeof inCases === 'object' && typeof inOthers === 'object') return fromCounts(inCases, inOthers, defaults);
  if (typeof inCases === 'object' && others?.of) {
    return fromCounts(inCases, { count: others.frequency * others.of, of: others.of }, defaults);
  }
  const share = (value: number | Count): number => (typeof value === 'number' ? value : value.count / value.of);
  const otherShare = others ? others.frequency : share(inOthers as number | Count);
  return fromShares(
    {
      sensitivity: share(inCases),
      specificity: 1 - otherShare,
      ...(typeof inCases === 'object' ? { withCondition: inCases.of } : {}),
      ...(others?.of
        ? { withoutCondition: others.of }
        : typeof inOthers === 'object'
          ? { withoutCondition: inOthers.of }
          : {}),
    },
    defaults,
  );
};

/** The bounds of the estimate are carried on the log scale of each ratio; the background adds its own counts' error. */
const fromJudgedFrequency = (
  { value, low, high }: Bounded,
  defaults: RatioDefaults,
  background: { readonly frequency: number; readonly of: number | null } | undefined,
): YesNoRatios => {
  if (!background) throw new RangeError('compared with a background that is not given');
  const { frequency, of } = background;
  const error = (lowest: number, highest: number, share: number): number =>
    Math.sqrt(errorOfBounds(lowest, highest) ** 2 + (of ? (1 - share) / (share * of) : 0));
  return {
    present: { logRatio: held(Math.log(value / frequency), defaults), standardError: error(low, high, frequency) },
    absent: {
      logRatio: held(Math.log((1 - value) / (1 - frequency)), defaults),
      standardError: error(1 - high, 1 - low, 1 - frequency),
    },
    inCases: value,
    inOthers: frequency,
  };
};

const fromShares = (
  measure: {
    readonly sensitivity: number | Bounded;
    readonly specificity: number | Bounded;
    readonly withCondition?: number | undefined;
    readonly withoutCondition?: number | undefined;
  },
  defaults: RatioDefaults,
): YesNoRatios => {
  const { sensitivity, specificity, withCondition: n1, withoutCondition: n2 } = measure;
  const pointOf = (share: number | Bounded): number => (typeof share === 'number' ? share : share.value);
  if (n1 && n2) {
    return fromCounts(
      { count: pointOf(sensitivity) * n1, of: n1 },
      { count: (1 - pointOf(specificity)) * n2, of: n2 },
      defaults,
    );
  }
  // A share of exactly 0 or 1 cannot stand: the ratio limit bounds what follows from it.
  const inside = (share: number): number => Math.min(1 - 1e-6, Math.max(1e-6, share));
  const se = inside(pointOf(sensitivity));
  const sp = inside(pointOf(specificity));
  const varianceOf = (share: number | Bounded): number | null =>
    typeof share === 'number' ? null : errorOfBounds(inside(share.low), inside(share.high)) ** 2;
  const complement = (share: number | Bounded): number | Bounded =>
    typeof share === 'number' ? 1 - share : { value: 1 - share.value, low: 1 - share.high, high: 1 - share.low };
  const errorOf = (x: number | Bounded, y: number | Bounded): number => {
    const vx = varianceOf(x);
    const vy = varianceOf(y);
    return vx === null || vy === null ? defaults.standardErrorWithoutBounds : Math.sqrt(vx + vy);
  };
  return {
    present: {
      logRatio: held(Math.log(se / (1 - sp)), defaults),
      standardError: errorOf(sensitivity, complement(specificity)),
    },
    absent: {
      logRatio: held(Math.log((1 - se) / sp), defaults),
      standardError: errorOf(complement(sensitivity), specificity),
    },
    inCases: se,
    inOthers: 1 - sp,
  };
};

const fromOddsRatio = (measure: Extract<Measure, { kind: 'odds_ratio' }>, defaults: RatioDefaults): YesNoRatios => {
  const inOthers = measure.frequencyInControls;
  const odds = (measure.value * inOthers) / (1 - inOthers);
  const inCases = odds / (1 + odds);
  // The uncertainty of the odds ratio is shared by both ratios in the proportion in which they make it up.
  const error = errorOfBounds(measure.low, measure.high);
  const present = Math.log(inCases / inOthers);
  const absent = Math.log((1 - inCases) / (1 - inOthers));
  const whole = Math.abs(present) + Math.abs(absent) || 1;
  return {
    present: {
      logRatio: held(present, defaults),
      standardError: Math.max(error * (Math.abs(present) / whole), error / 4),
    },
    absent: {
      logRatio: held(absent, defaults),
      standardError: Math.max(error * (Math.abs(absent) / whole), error / 4),
    },
    inCases,
    inOthers,
  };
};

const fromRatios = (present: Bounded | null, absent: Bounded | null, defaults: RatioDefaults): YesNoRatios => {
  const floor = 1 / defaults.ratioLimit;
  const logOf = (ratio: Bounded): LogRatio => ({
    logRatio: held(Math.log(Math.max(ratio.value, floor)), defaults),
    standardError: errorOfBounds(Math.max(ratio.low, floor / 2), Math.max(ratio.high, floor)),
  });
  const lr1 = present?.value;
  const lr0 = absent?.value;
  const solvable = lr1 !== undefined && lr0 !== undefined && lr1 > 1 && lr0 < 1;
  // Two ratios fix both frequencies: LR+ × q = p and LR− × (1 − q) = 1 − p.
  const inOthers = solvable ? (1 - lr0) / (lr1 - lr0) : null;
  return {
    present: present && logOf(present),
    absent: absent && logOf(absent),
    inCases: inOthers === null ? null : Math.min(1, inOthers * (lr1 ?? 0)),
    inOthers,
  };
};
