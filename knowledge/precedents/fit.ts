import { exp } from '@/engine';

/** A patient as the fit takes them; findings and conditions by their numbers. */
export interface FittedPatient {
  /** What is present. */
  readonly findings: readonly number[];
  /** By condition, where it stands without any weight, in log-odds; below all others where it is not ranked. */
  readonly order: readonly number[];
  /** The conditions of which one should stand first; `null` for somebody whose order should stay as it is. */
  readonly acceptable: readonly number[] | null;
  /** As how many patients this one counts. */
  readonly counts: number;
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
  const size = findings * conditions;
  const [weights, slopes, steps] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const shares = new Float64Array(conditions);
  const wished = new Float64Array(conditions);
  const seen = patients.map(
    ({ findings: present, order, acceptable, counts }): Seen => ({
      // Where the weights of each begin.
      from: Int32Array.from(present, (finding) => finding * conditions),
      order: Float64Array.from(order),
      acceptable,
      counts,
      kept: acceptable ? null : sharesOf(Float64Array.from(order), new Float64Array(conditions)),
    }),
  );
  const pace = PACE / Math.max(1, sumOf(patients));
  for (let step = 0; step < STEPS; step += 1) {
    for (const patient of seen) {
      sharesOf(orderWith(weights, patient, shares), shares);
      const aim = patient.kept ?? wishedOf(shares, patient.acceptable ?? [], wished);
      for (let condition = 0; condition < conditions; condition += 1)
        shares[condition] = patient.counts * ((aim[condition] as number) - (shares[condition] as number));
      for (const from of patient.from)
        for (let condition = 0; condition < conditions; condition += 1)
          slopes[from + condition] = (slopes[from + condition] as number) + (shares[condition] as number);
    }
    for (let place = 0; place < size; place += 1) {
      const gain = (slopes[place] as number) - penalty * (weights[place] as number);
      const further = MOMENTUM * (steps[place] as number) + pace * gain;
      steps[place] = further;
      weights[place] = (weights[place] as number) + further;
    }
    slopes.fill(0);
  }
  return Array.from({ length: findings }, (_, finding) =>
    weights.slice(finding * conditions, (finding + 1) * conditions),
  );
};

const sumOf = (patients: readonly FittedPatient[]): number => patients.reduce((sum, { counts }) => sum + counts, 0);

interface Seen {
  readonly from: Int32Array;
  readonly order: Float64Array;
  readonly acceptable: readonly number[] | null;
  readonly counts: number;
  /** The shares that should stay; `null` where something is to come first. */
  readonly kept: Float64Array | null;
}

// Each writes into what it is given and gives it back: a fit goes through them some 400,000 times.

const orderWith = (weights: Float64Array, { from, order }: Seen, into: Float64Array): Float64Array => {
  into.set(order);
  for (const own of from)
    for (let condition = 0; condition < into.length; condition += 1)
      into[condition] = (into[condition] as number) + (weights[own + condition] as number);
  return into;
};

const sharesOf = (order: Float64Array, into: Float64Array): Float64Array => {
  let most = Number.NEGATIVE_INFINITY;
  for (let condition = 0; condition < order.length; condition += 1) most = Math.max(most, order[condition] as number);
  let sum = 0;
  for (let condition = 0; condition < order.length; condition += 1) {
    const one = exp((order[condition] as number) - most);
    into[condition] = one;
    sum += one;
  }
  for (let condition = 0; condition < into.length; condition += 1) into[condition] = (into[condition] as number) / sum;
  return into;
};

/** Any acceptable condition will do: each is wished for by its part of what they share. */
const wishedOf = (shares: Float64Array, acceptable: readonly number[], into: Float64Array): Float64Array => {
  let sum = 0;
  for (const condition of acceptable) sum += shares[condition] as number;
  into.fill(0);
  for (const condition of acceptable) into[condition] = (shares[condition] as number) / sum;
  return into;
};
