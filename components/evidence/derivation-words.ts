import type { Measure, Measurement } from '@/server/library/shown/schema';
import { formatValue } from '../numbers/quantity-words';
import { formatRatio, formatShare } from './figure-words';

export interface DerivationFacts {
  readonly measure: Measure;
  readonly levels: Measurement['levels'];
  readonly background: { readonly share: number; readonly of: number | null } | null;
  readonly ratioLimit: number;
}

/** How the ratios follow from what the source prints, a sentence each, with the values put in. */
export const derivationWords = (facts: DerivationFacts): readonly string[] => {
  const { measure, ratioLimit } = facts;
  const limit = formatValue(ratioLimit);
  return [...steps(facts), ...heldWords(facts, limit), boundsWords(measure)];
};

const steps = ({ measure, background }: DerivationFacts): readonly string[] => {
  switch (measure.kind) {
    case 'two_by_two': {
      const { truePositive: a, falseNegative: c, falsePositive: b, trueNegative: d } = measure;
      return [
        ...([a, b, c, d].includes(0) ? ['One cell is empty, so a half is added to each.'] : []),
        ...fromShares(a / (a + c), b / (b + d), [`${a} of ${a + c}`, `${b} of ${b + d}`]),
      ];
    }
    case 'frequencies': {
      const inCases = shareOf(measure.inCases);
      const inOthers = measure.inOthers === 'background' ? background?.share : shareOf(measure.inOthers);
      return inOthers === undefined ? [] : fromShares(inCases, inOthers);
    }
    case 'judged_frequency':
      return [
        'Nobody measured it: how often it is seen with the condition is an estimate of the authors of this knowledge base, compared with the common background.',
        ...(background ? fromShares(measure.inCases.value, background.share) : []),
      ];
    case 'sensitivity_specificity':
      return fromShares(pointOf(measure.sensitivity), 1 - pointOf(measure.specificity));
    case 'odds_ratio': {
      const q = measure.frequencyInControls;
      const odds = (measure.value * q) / (1 - q);
      return [
        `${measure.frequencyBasis} Taken as ${formatShare(q)} among controls, an odds ratio of ${formatValue(measure.value)} puts the frequency with the condition at ${rounded(odds / (1 + odds))}.`,
        ...fromShares(odds / (1 + odds), q),
      ];
    }
    case 'interval_ratios':
      return ['The source gives a likelihood ratio for each band of the result; they are used as printed.'];
    case 'reported_ratios':
      return ['The source gives likelihood ratios; they are used as printed.'];
    case 'judgement':
      return ['Nobody measured it: the ratios are an estimate of the authors of this knowledge base.'];
  }
};

const fromShares = (inCases: number, inOthers: number, words?: readonly [string, string]): readonly string[] => {
  const [cases, others] = [rounded(inCases), rounded(inOthers)];
  return [
    `When present: how often it is seen with the condition (${words ? `${words[0]}, ` : ''}${cases}) divided by how often without (${words ? `${words[1]}, ` : ''}${others}).`,
    `When absent: the share without it among those with the condition (${rounded(1 - inCases)}) divided by the share without it among the others (${rounded(1 - inOthers)}).`,
  ];
};

const rounded = (share: number): string => formatShare(Number(share.toFixed(3)));
const pointOf = (share: number | { readonly value: number }): number =>
  typeof share === 'number' ? share : share.value;
const shareOf = (counted: number | { readonly count: number; readonly of: number }): number =>
  typeof counted === 'number' ? counted : counted.count / counted.of;

const heldWords = ({ levels, ratioLimit }: DerivationFacts, limit: string): readonly string[] =>
  levels.some(({ ratio }) => Math.abs(Math.log(ratio.value)) > Math.log(ratioLimit) - 1e-9)
    ? [
        `Held at ${limit} or one over ${limit}: no ratio beyond that is used (${formatRatio(1 / ratioLimit)} at the low end).`,
      ]
    : [];

const boundsWords = (measure: Measure): string => {
  switch (measure.kind) {
    case 'two_by_two':
      return 'The 95 % bounds follow from the counts: the variance of the logarithm of the ratio is 1/a − 1/n₁ + 1/b − 1/n₂.';
    case 'odds_ratio':
      return 'The 95 % bounds of the odds ratio are shared between the two ratios in the proportion in which they make it up.';
    case 'interval_ratios':
    case 'reported_ratios':
    case 'judgement':
    case 'judged_frequency':
      return 'The 95 % bounds are those given; where a band has none, the standard error of the method stands in.';
    default:
      return 'The 95 % bounds follow from the counts where they are given, from the printed bounds where those are, and otherwise from the standard error the method sets for ratios without bounds.';
  }
};
