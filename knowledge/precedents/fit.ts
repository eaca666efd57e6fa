import { exp } from '@/engine';

/** A patient as the fit takes them; findings and conditions by their numbers. */
export interface FittedPatient {
  /** What is present. */
  readonly findings: readonly number[];
  /** By condition, where it stands without any weight, in log-odds; below all others where it is not ranked. */
  readonly order: readonly number[];
  /** The conditions of which one should stand first; `null` for somebody whose order should stay as it is. */
  readonly acceptable: readonly number[] | null;
}

const STEPS = 300;
/** Of one step, how far it goes along what would be gained, and how much of the step before it is kept. */
const PACE = 0.7;
const MOMENTUM = 0.9;

/**
 * What the presence of each finding should add to the order of each condition, in log-odds, so that over these patients the
 * logarithm of the share of an acceptable condition, among the shares of all (e to the power of what each comes to), is as large
 * as it can be, less half the penalty times the sum of the squares of all weights. By finding, then by condition. All are 0 without patients. The same
 * to the last bit wherever it is run. Cannot fail.
 *
 * Source: multinomial logistic regression with an offset and a ridge penalty (le Cessie & van Houwelingen 1992,
 * doi:10.2307/2347628), climbed by gradients with momentum (Polyak 1964, doi:10.1016/0041-5553(64)90137-5).
 */
export const fitWeights = (
  patients: readonly FittedPatient[],
  {
    findings,
    conditions,
    penalty,
  }: { readonly findings: number; readonly conditions: number; readonly penalty: number },
): readonly Float64Array[] => {
  const weights = Array.from({ length: findings }, () => new Float64Array(conditions));
  const slopes = Array.from({ length: findings }, () => new Float64Array(conditions));
  const steps = Array.from({ length: findings }, () => new Float64Array(conditions));
  const kept = patients.map(({ order, acceptable }) => (acceptable ? null : sharesOf(order)));
  const pace = PACE / Math.max(1, patients.length);
  for (let step = 0; step < STEPS; step += 1) {
    for (const [place, patient] of patients.entries()) {
      const shares = sharesOf(orderWith(weights, patient));
      const wished = kept[place] ?? wishedOf(shares, patient.acceptable ?? []);
      for (const finding of patient.findings) {
        const slope = slopes[finding] as Float64Array;
        for (let condition = 0; condition < conditions; condition += 1)
          slope[condition] =
            (slope[condition] as number) + ((wished[condition] as number) - (shares[condition] as number));
      }
    }
    for (let finding = 0; finding < findings; finding += 1) {
      const [own, slope, last] = [weights[finding], slopes[finding], steps[finding]] as [
        Float64Array,
        Float64Array,
        Float64Array,
      ];
      for (let condition = 0; condition < conditions; condition += 1) {
        const gain = (slope[condition] as number) - penalty * (own[condition] as number);
        last[condition] = MOMENTUM * (last[condition] as number) + pace * gain;
        own[condition] = (own[condition] as number) + (last[condition] as number);
        slope[condition] = 0;
      }
    }
  }
  return weights;
};

const orderWith = (weights: readonly Float64Array[], { findings, order }: FittedPatient): Float64Array => {
  const sums = Float64Array.from(order);
  for (const finding of findings) {
    const own = weights[finding] as Float64Array;
    for (let condition = 0; condition < sums.length; condition += 1)
      sums[condition] = (sums[condition] as number) + (own[condition] as number);
  }
  return sums;
};

const sharesOf = (order: ArrayLike<number>): Float64Array => {
  let most = Number.NEGATIVE_INFINITY;
  for (let condition = 0; condition < order.length; condition += 1) most = Math.max(most, order[condition] as number);
  const shares = new Float64Array(order.length);
  let sum = 0;
  for (let condition = 0; condition < order.length; condition += 1) {
    const one = exp((order[condition] as number) - most);
    shares[condition] = one;
    sum += one;
  }
  for (let condition = 0; condition < order.length; condition += 1)
    shares[condition] = (shares[condition] as number) / sum;
  return shares;
};

/** Any acceptable condition will do: each is wished for by its part of what they share. */
const wishedOf = (shares: Float64Array, acceptable: readonly number[]): Float64Array => {
  const wished = new Float64Array(shares.length);
  let sum = 0;
  for (const condition of acceptable) sum += shares[condition] as number;
  for (const condition of acceptable) wished[condition] = (shares[condition] as number) / sum;
  return wished;
};
