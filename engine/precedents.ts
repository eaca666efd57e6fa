import type { Facts } from './facts';
import type { KnowledgeBase } from './knowledge-base';
import { indexOf, sumOf } from './knowledge-index';
import { repeatedIn } from './repeated';
import type { ConditionId, FindingId } from './vocabulary';

/** How often one finding was told of published patients, and what that is worth in the order “explains best”. */
export interface Precedent {
  readonly finding: FindingId;
  /** Published patients with the condition, and how many of them told the finding. */
  readonly patients: number;
  readonly told: number;
  /** The same of all published patients; nobody told what only follows from other findings or was counted as something narrower. */
  readonly allPatients: number;
  readonly allTold: number;
  /** What it adds to the order, in log-odds. */
  readonly counted: number;
}

/**
 * What published patients add to a condition in the order “explains best”, by its place, in log-odds: the sum of the weights of
 * what is present, which a release brings along (`knowledge/precedents/fit.ts` says how they were found). It moves the order and no
 * probability. All are 0 for a knowledge base without precedents. Cannot fail.
 *
 * In a release before 2026.11.15: for each finding that is present and says something beyond what else is present, a share of the
 * logarithm of how often it was told of patients with the condition over how often of all, where those of the condition are joined by
 * some patients of the average kind (the posterior mean under a Beta prior; Gelman et al., Bayesian Data Analysis, 3rd ed., section 2.4).
 */
export const likenesses = (knowledge: KnowledgeBase, facts: Facts): Float64Array => {
  const { conditions, precedents } = indexOf(knowledge);
  const { known } = facts;
  const repeated = repeatedFor(knowledge, facts);
  const sums = new Float64Array(conditions.length);
  // In the order of the precedents, so that the sum is the same however the answers came.
  for (const { finding, slot, counted } of precedents) {
    if (known[slot] !== true || repeated.has(finding)) continue;
    for (let place = 0; place < sums.length; place += 1)
      sums[place] = (sums[place] as number) + (counted[place] as number);
  }
  return sums;
};

/** What the likeness of one condition is made of, the weightiest first; empty where nothing is. Cannot fail. */
export const precedentsOf = (knowledge: KnowledgeBase, facts: Facts, condition: ConditionId): readonly Precedent[] => {
  const { conditions, precedents } = indexOf(knowledge);
  const { known } = facts;
  const repeated = repeatedFor(knowledge, facts);
  const place = conditions.findIndex(({ id }) => id === condition);
  const { patients = {}, told = {} } = knowledge.precedents ?? {};
  const allPatients = sumOf(patients);
  return precedents
    .flatMap(({ finding, slot, counted }): Precedent[] =>
      place < 0 || known[slot] !== true || repeated.has(finding)
        ? []
        : [
            {
              finding,
              patients: patients[condition] ?? 0,
              told: told[finding]?.[condition] ?? 0,
              allPatients,
              allTold: sumOf(told[finding] ?? {}),
              counted: counted[place] as number,
            },
          ],
    )
    .sort((a, b) => Math.abs(b.counted) - Math.abs(a.counted) || (a.finding < b.finding ? -1 : 1));
};

/**
 * What is not counted. Weights were fitted with everything that is present, and so know what repeats something else. Releases before
 * 2026.11.13 left out what is merely included in something said, and counted what follows from others.
 */
const repeatedFor = (knowledge: KnowledgeBase, facts: Facts): ReadonlySet<FindingId> => {
  if (knowledge.precedents?.weights) return NONE;
  return knowledge.method.explanation.precedentsOnce ? repeatedIn(knowledge, facts) : facts.implied;
};

const NONE: ReadonlySet<FindingId> = new Set();
