import type { Case } from './case';
import { type Facts, factsOf } from './facts';
import { passes } from './gate';
import type { KnowledgeBase, Prior, Within } from './knowledge-base';
import { indexOf } from './knowledge-index';
import { priorsFor } from './rank';
import { type Weighed, weighAll } from './weigh';

/**
 * Whether the knowledge speaks about this patient: not outside its ages, and not while all that is present belongs to
 * another subject. A patient about whom nothing has been said yet is inside.
 */
export type Scope = 'inside' | 'outside_ages' | 'outside_subject';

/** What every part of the engine starts from: the facts of a case and the open sums of the conditions. */
export interface Reasoning {
  readonly knowledge: KnowledgeBase;
  readonly patient: Case;
  readonly facts: Facts;
  readonly scope: Scope;
  /** Outside its scope nothing is weighed. */
  readonly inside: boolean;
  /** By place of the condition. */
  readonly priors: readonly (Prior | undefined)[];
  readonly weighed: readonly Weighed[];
}

/**
 * The sums that questions start from. Outside the subject nothing is ranked, and it is asked all the same what would lead into
 * it, as if something of the gut were there; in releases before 2026.11.13 only what red flags miss. Cannot fail.
 */
export const weighedForQuestions = ({ knowledge, patient, facts, scope, weighed }: Reasoning): readonly Weighed[] =>
  scope === 'outside_subject' && knowledge.method.questions?.share !== undefined
    ? weighAll(knowledge, priorsFor(knowledge, patient, facts), facts)
    : weighed;

let last: Reasoning | undefined;

/** The same case is asked about several times in a row (what it means, what to ask, what to order): it is kept. */
export const reasoningOf = (knowledge: KnowledgeBase, patient: Case): Reasoning => {
  if (last?.knowledge === knowledge && last.patient === patient) return last;
  const facts = factsOf(knowledge, patient);
  const scope = scopeOf(knowledge, patient, facts);
  const inside = scope === 'inside';
  const priors = inside ? priorsFor(knowledge, patient, facts) : [];
  last = {
    knowledge,
    patient,
    facts,
    scope,
    inside,
    priors,
    weighed: inside ? forTheirReason(knowledge, patient, facts, weighAll(knowledge, priors, facts)) : [],
  };
  return last;
};

/** Whether the knowledge speaks about this patient, as far as is known. Cannot fail. */
export const scopeOf = (knowledge: KnowledgeBase, patient: Case, facts: Facts): Scope => {
  const { from, to } = knowledge.method.ages;
  if (patient.ageYears !== null && (patient.ageYears < from || patient.ageYears > to)) return 'outside_ages';
  if (staysInSubject(knowledge, patient, facts)) return 'inside';
  const elsewhere = [...facts.values].some(([name, value]) => value === true && knowledge.findings[name]?.asked);
  return elsewhere ? 'outside_subject' : 'inside';
};

/** Something of the subject is there, so that no further answer leads out of it. Cannot fail. */
export const staysInSubject = (knowledge: KnowledgeBase, patient: Case, facts: Facts): boolean =>
  isOfTheGut(knowledge, patient, facts) || broughtWithin(knowledge, patient, facts).length > 0;

const isOfTheGut = (knowledge: KnowledgeBase, patient: Case, { values }: Facts): boolean => {
  if (Object.keys(patient.results).length > 0) return true;
  for (const [name, value] of values) {
    const finding = knowledge.findings[name];
    if (finding?.asked && finding.ofTheGut && value !== false) return true;
  }
  return false;
};

const broughtWithin = (knowledge: KnowledgeBase, patient: Case, { known }: Facts): readonly Within[] =>
  indexOf(knowledge).within.flatMap(({ pointer, holds }) =>
    holds(known) === true && passes(pointer.gate, patient) !== false ? [pointer] : [],
  );

/**
 * Why a patient is ranked of whom nothing of the gut is told: the pictures that bring them within the subject, in the order
 * of the knowledge base. None where something of the gut is there. Cannot fail.
 */
export const rankedFor = (knowledge: KnowledgeBase, patient: Case, facts: Facts): readonly Within[] =>
  isOfTheGut(knowledge, patient, facts) ? [] : broughtWithin(knowledge, patient, facts);

/**
 * While nothing of the gut is told, what the patient is not ranked for loses in “explains best” what it would lose were it not
 * defined: infertility is no irritable bowel, however common that is. It moves the order and no probability.
 */
const forTheirReason = (
  knowledge: KnowledgeBase,
  patient: Case,
  facts: Facts,
  weighed: readonly Weighed[],
): readonly Weighed[] => {
  const named = new Set(rankedFor(knowledge, patient, facts).flatMap(({ conditions }) => conditions ?? []));
  if (named.size === 0) return weighed;
  const { undefinedYet } = knowledge.method.explanation;
  return weighed.map((one) => (named.has(one.condition.id) ? one : { ...one, explains: one.explains - undefinedYet }));
};
