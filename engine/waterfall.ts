import type { KnowledgeBase, Reading } from './knowledge-base';
import { type LogOdds, type Probability, probabilityOfLogOdds } from './probability';
import type { RankedCondition } from './rank';
import { factorAt, levelAt } from './weigh';

/** One factor at work, and the probability before and after it. */
export interface WaterfallStep {
  /** Of the measurement it rests on; null for the charge for what stays unexplained, which is the method's own. */
  readonly evidence: string | null;
  readonly on: string | null;
  /** Null for a complaint that was not told. */
  readonly reading: Reading | null;
  /** Natural logarithm of the ratio as measured, and the part of it that counts. */
  readonly logRatio: number;
  readonly counted: number;
  /** A stronger sign of the same kind stands for part of it. */
  readonly overlaps: boolean;
  readonly from: Probability;
  readonly to: Probability;
}

const logOddsOf = (probability: number): number => Math.log(probability / (1 - probability));
/** Less than this in log-odds is rounding, not a charge. */
const NOTHING = 1e-6;

/**
 * From the probability before any answer to the one now: what speaks for the condition first, then what speaks against
 * it, the strongest first, and last the charge for what it leaves unexplained. Their sum is the whole way. Cannot fail
 * for a condition of this knowledge base; empty for any other.
 */
export const waterfallOf = (base: KnowledgeBase, ranked: RankedCondition): readonly WaterfallStep[] => {
  const condition = base.conditions[ranked.condition];
  if (!condition) return [];
  const { damping, overlapShare } = base.method;
  const factors = ranked.steps
    .map(([factor, level, standing]) => {
      const { id, on } = factorAt(condition, factor);
      const { reading, logRatio, weight } = levelAt(condition, factor, level);
      const counted = damping * weight * overlapShare ** standing * logRatio;
      return {
        evidence: id as string | null,
        on: on as string | null,
        reading,
        logRatio,
        counted,
        overlaps: standing > 0,
      };
    })
    .sort((a, b) => Number(b.counted > 0) - Number(a.counted > 0) || Math.abs(b.counted) - Math.abs(a.counted));
  const start = logOddsOf(ranked.prior.point);
  const charge = logOddsOf(ranked.posterior.point) - start - factors.reduce((sum, { counted }) => sum + counted, 0);
  const all =
    Math.abs(charge) < NOTHING
      ? factors
      : [...factors, { evidence: null, on: null, reading: null, logRatio: charge, counted: charge, overlaps: false }];
  let at = start;
  return all.map((step) => {
    const from = probabilityOfLogOdds(at as LogOdds);
    at += step.counted;
    return { ...step, from, to: probabilityOfLogOdds(at as LogOdds) };
  });
};
