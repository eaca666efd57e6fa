import { factsOf, type KnowledgeBase, repeatedIn } from '@/engine';
import { groupOf, readOwnCase } from '../evaluation/own-cases';
import type { CaseEntry } from '../schema';
import { learnWeights } from './learn';
import type { PrecedentEntry } from './schema';
import { tally } from './tally';

/** A finding told of fewer patients than this in all is left out: one or two say nothing, and there are hundreds such. */
const TOLD_AT_LEAST = 3;

/**
 * What was told of published patients, by condition: each finding that can be asked about, was present and said something beyond
 * what else was present; what figures show is there as well. Beside it stands what follows for the order (`learn.ts`). Cases that have
 * not been looked at are never among them, nor, in the counts, those that were written for teaching. In the order of the names, so
 * that the same cases give the same bytes. Cannot fail.
 */
export const countPrecedents = (cases: readonly CaseEntry[], knowledge: KnowledgeBase): readonly PrecedentEntry[] => {
  const weights = learnWeights(cases, knowledge);
  const seen = cases
    .filter((one) => groupOf(one) === 'tuning' && !one.writtenForTeaching && knowledge.conditions[one.diagnosis])
    .map((one) => ({ condition: one.diagnosis, findings: presentIn(one, knowledge) }));
  const all = tally(seen.flatMap(({ findings }) => findings));
  const often = (finding: string): boolean => (all.get(finding) ?? 0) >= TOLD_AT_LEAST;
  return Object.keys(knowledge.conditions)
    .sort()
    .map((condition): PrecedentEntry => {
      const own = seen.filter((one) => one.condition === condition);
      const told = tally(own.flatMap(({ findings }) => findings).filter(often));
      return {
        id: `published-with-${condition}`,
        condition,
        patients: own.length,
        told: Object.fromEntries([...told].sort()),
        weights: weights[condition] ?? {},
      };
    });
};

/** What the engine would take as present and as saying something by itself. */
const presentIn = (one: CaseEntry, knowledge: KnowledgeBase): readonly string[] => {
  const facts = factsOf(knowledge, readOwnCase(one, knowledge).patient);
  const repeated = repeatedIn(knowledge, facts);
  return [...facts.values].flatMap(([name, value]) =>
    value === true && !repeated.has(name) && knowledge.findings[name]?.asked ? [name] : [],
  );
};
