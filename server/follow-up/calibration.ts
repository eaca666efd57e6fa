import { brier, calibrationBins, calibrationError, type Forecast, proportion } from '@/knowledge/evaluation/statistics';
import { bandEnds, type Calibration, clinicRule, fewest } from './schema';

/** A session whose outcome is known: what was stated of each condition, and which one it was. */
export interface StatedCase {
  readonly clinician: string;
  /** `null` when no disease was found, or one that the knowledge base does not have. */
  readonly diagnosis: string | null;
  readonly stated: readonly { readonly condition: string; readonly probability: number }[];
}

/**
 * How well what was stated fits what it turned out to be. Each condition of each session is one statement, as each is
 * judged on its own. Conditions that were the diagnosis less often than `diagnosesOfACondition` get no line. Cannot fail.
 */
export const calibrationOf = (cases: readonly StatedCase[], diagnosesOfACondition = 0): Calibration => {
  const ranked = cases.filter(({ stated }) => stated.length > 0);
  const said = ranked.flatMap(({ stated, diagnosis }) =>
    stated.map(({ condition, probability }) => ({ condition, probability, happened: condition === diagnosis })),
  );
  const outcomes = ranked.length;
  const diagnosed = said.filter(({ happened }) => happened).length;
  const counts = { outcomes, diagnosed, statements: said.length };
  if (outcomes < fewest.toSayAnything) return { ...counts, scores: null, bands: [], conditions: [] };
  const shares = outcomes >= fewest.forAShare;
  const conditions = conditionsOf(said);
  const bins = calibrationBins(said, bandEnds);
  return {
    ...counts,
    scores: shares
      ? {
          brier: brier(said) ?? 0,
          brierOfShares:
            brier(said.map((one) => ({ ...one, probability: conditions.get(one.condition)?.share ?? 0 }))) ?? 0,
          error: calibrationError(bins) ?? 0,
        }
      : null,
    bands: bins.map(({ from, to, count, meanStated, shareHappened }) => {
      const shown = shares && count >= fewest.forAShare;
      return {
        from,
        to,
        statements: count >= fewest.toSayAnything ? count : null,
        stated: shown ? meanStated : null,
        happened: shown ? proportion(Math.round((shareHappened ?? 0) * count), count) : null,
      };
    }),
    conditions: shares
      ? [...conditions]
          .filter(([, { count, of }]) => of >= fewest.forAShare && count >= diagnosesOfACondition)
          .map(([condition, { count, of, expected }]) => ({ condition, happened: proportion(count, of), expected }))
          .sort((a, b) => b.happened.count - a.happened.count || b.expected - a.expected)
      : [],
  };
};

interface Statement extends Forecast {
  readonly condition: string;
}

const conditionsOf = (said: readonly Statement[]) => {
  const found = new Map<string, { count: number; of: number; expected: number; share: number }>();
  for (const { condition, probability, happened } of said) {
    const one = found.get(condition) ?? { count: 0, of: 0, expected: 0, share: 0 };
    one.count += Number(happened);
    one.of += 1;
    one.expected += probability;
    one.share = one.count / one.of;
    found.set(condition, one);
  }
  return found;
};

/**
 * Whether the outcomes of a clinic may be shown together without telling of anybody: enough clinicians, each with enough
 * outcomes, and no one with most of them. Cannot fail.
 */
export const mayBeShown = (cases: readonly StatedCase[]): boolean => {
  const counts = new Map<string, number>();
  for (const { clinician, stated } of cases) {
    if (stated.length > 0) counts.set(clinician, (counts.get(clinician) ?? 0) + 1);
  }
  const all = [...counts.values()];
  const total = all.reduce((sum, count) => sum + count, 0);
  return (
    all.filter((count) => count >= clinicRule.outcomesEach).length >= clinicRule.clinicians &&
    Math.max(...all) <= total * clinicRule.largestShare
  );
};
