import { type Assessment, assess } from './assess';
import type { Case } from './case';
import type { KnowledgeBase } from './knowledge-base';
import { nextQuestions, type SuggestedQuestion } from './next-question';
import { reasoningOf, weighedForQuestions } from './reasoning';
import { type Suggestion, suggest } from './suggest';

/** What to do next. Plain JSON. */
export interface Advice {
  readonly suggestions: readonly Suggestion[];
  readonly questions: readonly SuggestedQuestion[];
}

/** The whole thought about a case, as it is recorded. */
export interface Consultation {
  readonly assessment: Assessment;
  readonly advice: Advice;
}

const SHOWN_QUESTIONS = 24;

/**
 * What to order, best first; empty outside the ages the knowledge speaks about. Outside its subject nothing is weighed, and only
 * what a rule asks for is left, which needs no ranking. Cannot fail.
 */
export const suggestFor = (knowledge: KnowledgeBase, patient: Case): readonly Suggestion[] => {
  const { scope, facts, weighed } = reasoningOf(knowledge, patient);
  if (scope === 'outside_ages') return [];
  const suggestions = suggest(knowledge, patient, facts, weighed);
  return scope === 'inside'
    ? suggestions
    : suggestions.filter(({ tier, rules }) => tier === 'guideline' && rules.length > 0);
};

/** What to ask, best first; outside those ages only what red flags need. Cannot fail. */
export const questionsFor = (knowledge: KnowledgeBase, patient: Case): readonly SuggestedQuestion[] => {
  const reasoning = reasoningOf(knowledge, patient);
  return nextQuestions(knowledge, patient, reasoning.facts, weighedForQuestions(reasoning), SHOWN_QUESTIONS);
};

/** What a case means and what to do next. As pure as `assess`. */
export const consult = (knowledge: KnowledgeBase, patient: Case): Consultation => ({
  assessment: assess(knowledge, patient),
  advice: { suggestions: suggestFor(knowledge, patient), questions: questionsFor(knowledge, patient) },
});
