import type { Case } from './case';
import type { KnowledgeBase } from './knowledge-base';
import { indexOf } from './knowledge-index';
import { holds, type LogicValue, type Lookup, settledBecauseOf } from './logic';
import type { FindingId, InvestigationId } from './vocabulary';

export interface Contradiction {
  /** Its id in the knowledge base, where the reason stands. */
  readonly id: string;
  /** The entries that cannot all be so, and no other that the condition mentions; what is said of the patient as a whole (sex) is not among them. */
  readonly between: readonly (FindingId | InvestigationId)[];
}

/**
 * What was entered that cannot all be so, in the order of the knowledge base. It reads what was said, not what follows
 * from that: something open contradicts nothing. Cannot fail.
 */
export const contradictionsIn = (knowledge: KnowledgeBase, patient: Case): readonly Contradiction[] => {
  const lookup: Lookup = (name) => said(knowledge, patient, name);
  const touched = touchedBy(knowledge, patient);
  const found: Contradiction[] = [];
  for (let place = 0; place < knowledge.contradictions.length; place += 1) {
    if (touched[place] !== 1) continue;
    const { id, logic } = knowledge.contradictions[place] as KnowledgeBase['contradictions'][number];
    if (holds(logic, lookup) !== true) continue;
    const names = settledBecauseOf(logic, lookup);
    found.push({ id, between: names.filter((name) => name in patient.answers || name in patient.results) });
  }
  return found;
};

/** By place: 1 where an entry is spoken of. Without one there are no two things that could be at odds. */
const touchedBy = (knowledge: KnowledgeBase, { answers, results }: Case): Uint8Array => {
  const { contradictionsNaming } = indexOf(knowledge).logic;
  const touched = new Uint8Array(knowledge.contradictions.length);
  for (const entries of [answers, results])
    for (const id of Object.keys(entries)) for (const place of contradictionsNaming.get(id) ?? []) touched[place] = 1;
  return touched;
};

const said = (knowledge: KnowledgeBase, { answers, results, ageYears, sex }: Case, name: string): LogicValue => {
  if (name === 'age-years') return ageYears;
  if (name === 'sex') return sex === 'unknown' ? null : sex;
  const answer = answers[name];
  if (answer?.kind === 'state') return answer.state === 'unknown' ? null : answer.state === 'present';
  if (answer?.kind === 'choice') return answer.choice;
  if (answer) return answer.unit === knowledge.findings[name]?.unit ? answer.value : null;
  const result = results[name];
  if (result?.kind === 'outcome') return result.outcome;
  return result && result.unit === knowledge.investigations[name]?.unit ? result.value : null;
};
