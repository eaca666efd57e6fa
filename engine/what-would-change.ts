import type { Case } from './case';
import type { Factor, KnowledgeBase, Level, Reading } from './knowledge-base';
import { indexOf } from './knowledge-index';
import { type LogOdds, type Probability, probabilityOfLogOdds } from './probability';
import { reasoningOf } from './reasoning';
import type { ConditionId, EvidenceId, FindingId, InvestigationId } from './vocabulary';
import { logOddsWith } from './weigh';

/** What one reading of something open would do to a condition. */
export interface Move {
  readonly on: FindingId | InvestigationId;
  readonly evidence: EvidenceId;
  readonly reading: Reading;
  /** Where it would move the condition, if nothing else changed. */
  readonly probability: Probability;
}

/** The few open answers or results that would move a condition farthest, one for each; farthest first. Cannot fail. */
export const whatWouldChange = (
  knowledge: KnowledgeBase,
  patient: Case,
  condition: ConditionId,
  atMost = 3,
): readonly Move[] => {
  const { facts, weighed } = reasoningOf(knowledge, patient);
  const own = weighed.find((one) => one.condition.id === condition);
  if (!own) return [];
  const farthest: { factor: Factor; level: Level; to: number; distance: number }[] = [];
  for (const factor of own.condition.factors) {
    if (facts.values.has(factor.on) || knowledge.findings[factor.on]?.asked === false) continue;
    let best: (typeof farthest)[number] | undefined;
    for (const level of factor.levels) {
      const to = logOddsWith(knowledge, own, factor, level);
      const distance = Math.abs(to - own.logOdds);
      if (distance > (best?.distance ?? 0)) best = { factor, level, to, distance };
    }
    if (best) farthest.push(best);
  }
  return farthest
    .sort((a, b) => b.distance - a.distance)
    .slice(0, atMost)
    .map(({ factor, level, to }) => moveOf(factor, level, to));
};

/** What each result of an investigation would do to one condition. Cannot fail. */
export const movesOf = (
  knowledge: KnowledgeBase,
  patient: Case,
  investigation: InvestigationId,
  condition: ConditionId,
): readonly Move[] => {
  const own = reasoningOf(knowledge, patient).weighed.find((one) => one.condition.id === condition);
  const { conditions, moverOf } = indexOf(knowledge);
  return (moverOf.get(investigation)?.factors ?? []).flatMap((place) => {
    const factor = conditions[place.condition]?.factors[place.factor];
    if (!own || !factor || conditions[place.condition] !== own.condition) return [];
    return factor.levels.map((level) => moveOf(factor, level, logOddsWith(knowledge, own, factor, level)));
  });
};

const moveOf = (factor: Factor, level: Level, to: number): Move => ({
  on: factor.on,
  evidence: factor.id,
  reading: level.reading,
  probability: probabilityOfLogOdds(to as LogOdds),
});
