import type { Level, Reading } from '@/engine';

// The levels of a factor without what can be guessed: what one reading leaves to the next, the ratio that two shares come to,
// the weight that a standard error leads to. What stands in their places is the difference, most often 0.

type Levels = readonly Level[];

/** Whole thousandths. */
interface Figures {
  readonly logRatio: number;
  readonly standardError: number;
  readonly inCases: number | null;
  readonly inOthers: number | null;
  readonly weight: number;
}

/** Throws for figures that are no whole thousandths. */
export const leanLevels = (levels: Levels): Levels => {
  const left = { cases: 0, others: 0 };
  return levels.map(({ reading, ...exact }) => {
    const figures: Figures = {
      logRatio: thousandths(exact.logRatio),
      standardError: thousandths(exact.standardError),
      inCases: exact.inCases === null ? null : thousandths(exact.inCases),
      inOthers: exact.inOthers === null ? null : thousandths(exact.inOthers),
      weight: thousandths(exact.weight),
    };
    const lean = {
      reading,
      logRatio: figures.logRatio - guessedRatio(figures),
      standardError: figures.standardError,
      inCases: figures.inCases === null ? null : figures.inCases - left.cases,
      inOthers: figures.inOthers === null ? null : figures.inOthers - left.others,
      weight: figures.weight - guessedWeight(figures, reading),
    };
    take(left, figures);
    return lean;
  });
};

/** The levels again, letter for letter. Cannot fail on what `leanLevels` gave. */
export const fullLevels = (levels: Levels): Levels => {
  const left = { cases: 0, others: 0 };
  return levels.map(({ reading, logRatio, standardError, inCases, inOthers, weight }) => {
    const shares = {
      inCases: inCases === null ? null : inCases + left.cases,
      inOthers: inOthers === null ? null : inOthers + left.others,
    };
    take(left, shares);
    return {
      reading,
      logRatio: (logRatio + guessedRatio(shares)) / WHOLE,
      standardError: standardError / WHOLE,
      inCases: shares.inCases === null ? null : shares.inCases / WHOLE,
      inOthers: shares.inOthers === null ? null : shares.inOthers / WHOLE,
      weight: (weight + guessedWeight({ standardError }, reading)) / WHOLE,
    };
  });
};

const WHOLE = 1000;

const thousandths = (value: number): number => {
  const whole = Math.round(value * WHOLE);
  if (whole / WHOLE !== value) throw new RangeError(`${value} is no whole number of thousandths`);
  return whole;
};

type Shares = Pick<Figures, 'inCases' | 'inOthers'>;

/** Readings leave nobody out: of two, the second is seen in the rest. */
const take = (left: { cases: number; others: number }, { inCases, inOthers }: Shares): void => {
  left.cases = (left.cases === 0 ? WHOLE : left.cases) - (inCases ?? WHOLE);
  left.others = (left.others === 0 ? WHOLE : left.others) - (inOthers ?? WHOLE);
};

/** The logarithm of the ratio of the two shares. */
const guessedRatio = ({ inCases, inOthers }: Shares): number =>
  inCases && inOthers && inCases > 0 && inOthers > 0 ? Math.round(WHOLE * logarithm(inCases / inOthers)) : 0;

/** As the method has it (knowledge/factors.ts); should its numbers change, these cost bytes until they follow. */
const SPREAD_SQUARED = 2.25;
const ABSENCE_SHARE = 0.5;
const guessedWeight = ({ standardError }: Pick<Figures, 'standardError'>, reading: Reading): number => {
  const certainty = SPREAD_SQUARED / (SPREAD_SQUARED + (standardError / WHOLE) ** 2);
  const told = reading.kind === 'state' && reading.state === 'absent' ? ABSENCE_SHARE : 1;
  return Math.round(WHOLE * certainty * told);
};

/**
 * Natural logarithm of a positive number, to about ten digits: of additions, multiplications and divisions alone, so that
 * server and browser guess the same (`Math.log` may differ in its last digit).
 */
const logarithm = (value: number): number => {
  let halvings = 0;
  let rest = value;
  for (; rest > 1.5; rest /= 2) halvings += 1;
  for (; rest < 0.75; rest *= 2) halvings -= 1;
  // Twice the inverse hyperbolic tangent of this, as its series.
  const part = (rest - 1) / (rest + 1);
  const square = part * part;
  let sum = 0;
  for (let term = 15; term >= 1; term -= 2) sum = sum * square + 1 / term;
  return 2 * part * sum + halvings * Math.LN2;
};
