import type { Case } from './case';
import { type CriterionReading, readCriteria } from './criteria';
import { factsOf } from './facts';
import type { KnowledgeBase } from './knowledge-base';
import { nextQuestions, type SuggestedQuestion } from './next-question';
import { type Notice, noticesOf } from './notices';
import { type RankedCondition, rank, weighAll } from './rank';
import { type RedFlag, redFlags } from './red-flags';
import { type Suggestion, suggest } from './suggest';

/** Changes whenever the same knowledge and case could give another assessment. Stored with every assessment. */
export const engineVersion = '1.0.0';

/** Everything a screen shows about a case, with the steps that led there. Plain JSON. */
export interface Assessment {
  readonly engineVersion: string;
  readonly knowledgeVersion: string;
  /** Outside it nothing is ranked or suggested; red flags fire all the same. */
  readonly scope: 'inside' | 'outside_ages';
  readonly redFlags: readonly RedFlag[];
  readonly ranking: readonly RankedCondition[];
  readonly criteria: readonly CriterionReading[];
  readonly suggestions: readonly Suggestion[];
  readonly questions: readonly SuggestedQuestion[];
  readonly notices: readonly Notice[];
}

const SHOWN_QUESTIONS = 24;

/**
 * The whole thought: what the case means in the light of the knowledge. Reads no clock, draws no random number, does
 * no I/O; the same input gives the same output, byte for byte, whatever order the answers were given in. Cannot fail.
 */
export const assess = (knowledge: KnowledgeBase, patient: Case): Assessment => {
  const facts = factsOf(knowledge, patient);
  const { from, to } = knowledge.method.ages;
  const inside = patient.ageYears === null || (patient.ageYears >= from && patient.ageYears <= to);
  const { weighed, withoutPrior } = inside ? weighAll(knowledge, patient, facts) : { weighed: [], withoutPrior: [] };
  return {
    engineVersion,
    knowledgeVersion: knowledge.version,
    scope: inside ? 'inside' : 'outside_ages',
    redFlags: redFlags(knowledge, patient, facts),
    ranking: rank(knowledge, weighed, facts),
    criteria: inside ? readCriteria(knowledge, patient, facts) : [],
    suggestions: inside ? suggest(knowledge, patient, facts, weighed) : [],
    questions: nextQuestions(knowledge, patient, facts, weighed).slice(0, SHOWN_QUESTIONS),
    notices: noticesOf(knowledge, patient, facts, withoutPrior),
  };
};
