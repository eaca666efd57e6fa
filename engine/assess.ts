import type { Case } from './case';
import { type CriterionReading, readCriteria } from './criteria';
import { disagreementsOf } from './disagreement';
import type { KnowledgeBase } from './knowledge-base';
import { indexOf } from './knowledge-index';
import { type Notice, noticesOf, pointersElsewhere } from './notices';
import { type RankedCondition, rank } from './rank';
import { rankedFor, reasoningOf, type Scope } from './reasoning';
import { type RedFlag, redFlags } from './red-flags';
import { readStatements, type StatementReading } from './statements';

/** Changes whenever the same knowledge and case could give another assessment or advice. Stored with every record. */
export const engineVersion = '2.12.0';

/** What a case means, with the steps that led there. Plain JSON. */
export interface Assessment {
  readonly engineVersion: string;
  readonly knowledgeVersion: string;
  /** Outside it nothing is ranked; red flags fire all the same. */
  readonly scope: Scope;
  readonly redFlags: readonly RedFlag[];
  readonly ranking: readonly RankedCondition[];
  readonly criteria: readonly CriterionReading[];
  readonly statements: readonly StatementReading[];
  readonly notices: readonly Notice[];
}

/**
 * What the case means in the light of the knowledge. Reads no clock, draws no random number, does no I/O; the same input
 * gives the same output, byte for byte, whatever order the answers were given in. Cannot fail.
 */
export const assess = (knowledge: KnowledgeBase, patient: Case): Assessment => {
  const { facts, scope, inside, priors, weighed } = reasoningOf(knowledge, patient);
  const withoutPrior = inside ? indexOf(knowledge).conditions.filter((_, place) => !priors[place]) : [];
  const ranking = rank(knowledge, weighed);
  const criteria = inside ? readCriteria(knowledge, patient, facts) : [];
  return {
    engineVersion,
    knowledgeVersion: knowledge.version,
    scope,
    redFlags: redFlags(knowledge, patient, facts),
    ranking,
    criteria,
    statements: inside ? readStatements(knowledge, patient, facts) : [],
    notices: [
      ...noticesOf(
        knowledge,
        patient,
        facts,
        withoutPrior.map(({ id }) => id),
      ),
      ...disagreementsOf(ranking, criteria),
      ...(inside
        ? rankedFor(knowledge, patient, facts).map(({ id }) => ({ code: 'ranked_for' as const, rule: id }))
        : []),
      ...(inside ? pointersElsewhere(knowledge, patient, facts) : []),
    ],
  };
};
