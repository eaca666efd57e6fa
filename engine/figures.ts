import type { Answer, Case } from './case';
import { factsOf } from './facts';
import type { KnowledgeBase } from './knowledge-base';
import { holds, type Logic } from './logic';
import { namesBehind } from './rule-index';
import type { FindingId, InvestigationId } from './vocabulary';

/**
 * The outcome of an investigation that the figures on its report come to, for this patient: the first whose condition
 * is true. `null` when one before it is open, or none is true: then nobody has to be told an outcome. Cannot fail.
 */
export const outcomeOfFigures = (
  knowledge: KnowledgeBase,
  patient: Case,
  investigation: InvestigationId,
  readAs: readonly { readonly outcome: string; readonly when: Logic }[],
  figures: Readonly<Record<FindingId, Answer>>,
): string | null => {
  // An outcome entered before would speak for itself.
  const { [investigation]: _, ...results } = patient.results;
  // So would what was said in words before: the report is read for what its own figures show.
  const said = Object.entries(patient.answers).filter(([id, { kind }]) => {
    const derivedFrom = knowledge.findings[id]?.derivedFrom;
    return kind !== 'state' || !derivedFrom || !namesBehind(knowledge, derivedFrom).some((name) => name in figures);
  });
  const answers = { ...Object.fromEntries(said), ...figures };
  const { lookup } = factsOf(knowledge, { ...patient, answers, results });
  for (const { outcome, when } of readAs) {
    const is = holds(when, lookup);
    if (is === true) return outcome;
    if (is === null) return null;
  }
  return null;
};
