import { type Assessment, assess } from './assess';
import type { Case } from './case';
import type { KnowledgeBase } from './knowledge-base';
import { nextQuestions, type SuggestedQuestion } from './next-question';
import { reasoningOf, weighedForQuestions } from './reasoning';
import { type Suggestion, suggest } from './suggest';
import { type RuleId, urgencies } from './vocabulary';

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
 * what a rule asks for that is pressing enough is left: the rest is for others to choose. Cannot fail.
 */
export const suggestFor = (knowledge: KnowledgeBase, patient: Case): readonly Suggestion[] => {
  const { scope, facts, weighed } = reasoningOf(knowledge, patient);
  if (scope === 'outside_ages') return [];
  return suggest(knowledge, patient, facts, weighed, scope === 'inside' ? null : rulesOutside(knowledge));
};

/** The rules and red flags that ask for something outside the subject too. */
const rulesOutside = (knowledge: KnowledgeBase): ReadonlySet<RuleId> => {
  const pressing = new Set(urgencies.slice(0, 1 + (knowledge.method.asking.outside ?? URGENT)));
  return new Set(
    [...knowledge.alarms, ...knowledge.recommendations].flatMap(({ id, urgency }) =>
      urgency && pressing.has(urgency) ? [id] : [],
    ),
  );
};

/** What releases before 2026.11.14 are thought with. */
const URGENT = urgencies.indexOf('urgent');

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
