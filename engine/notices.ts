import type { Case } from './case';
import { contradictionsIn } from './contradictions';
import type { Disagreement } from './disagreement';
import type { Facts } from './facts';
import { passes } from './gate';
import { inOrder } from './in-order';
import type { KnowledgeBase, Pointer } from './knowledge-base';
import { indexOf } from './knowledge-index';
import { readingsOf } from './rules';
import type { ConditionId, FindingId, InvestigationId, Presentation, RuleId } from './vocabulary';

/** Something the engine could not use, or had to assume: said on the result, never silently dropped. */
export type Notice =
  | { readonly code: 'age_unknown' }
  | { readonly code: 'sex_unknown' }
  | { readonly code: 'duration_unknown'; readonly taken: Presentation }
  | { readonly code: 'no_prior'; readonly condition: ConditionId }
  | { readonly code: 'contradiction'; readonly finding: FindingId; readonly implied: FindingId }
  /** Said to be absent, and what else was entered shows that it is there. */
  | { readonly code: 'overruled'; readonly finding: FindingId }
  /** What was entered cannot all be so; by its id in the knowledge base, between these. */
  | { readonly code: 'at_odds'; readonly id: string; readonly between: readonly (FindingId | InvestigationId)[] }
  | Disagreement
  /** The picture also fits something that is not among the conditions. */
  | { readonly code: 'points_elsewhere'; readonly rule: RuleId }
  /** Nothing of the gut is told: this brings the patient within the subject all the same. */
  | { readonly code: 'ranked_for'; readonly rule: RuleId }
  | { readonly code: 'unknown_id'; readonly id: string }
  | { readonly code: 'unit_not_understood'; readonly id: FindingId | InvestigationId; readonly unit: string };

/** What has to be said about the input, in a fixed order. Cannot fail. */
export const noticesOf = (
  knowledge: KnowledgeBase,
  patient: Case,
  facts: Facts,
  withoutPrior: readonly ConditionId[],
): readonly Notice[] => {
  const notices: Notice[] = [];
  if (patient.ageYears === null) notices.push({ code: 'age_unknown' });
  if (patient.sex === 'unknown') notices.push({ code: 'sex_unknown' });
  if (facts.presentation === null) notices.push({ code: 'duration_unknown', taken: facts.taken });
  for (const condition of withoutPrior) notices.push({ code: 'no_prior', condition });
  for (const [id, answer] of inOrder(patient.answers)) {
    const finding = knowledge.findings[id];
    if (!finding) notices.push({ code: 'unknown_id', id });
    else if (answer.kind === 'quantity' && answer.unit !== finding.unit) {
      notices.push({ code: 'unit_not_understood', id, unit: answer.unit });
    }
    if (answer.kind !== 'state') continue;
    // What is there by way of another answer is named with that answer, as a contradiction.
    if (answer.state === 'absent' && facts.lookup(id) === true && !facts.implied.has(id)) {
      notices.push({ code: 'overruled', finding: id });
    }
    if (answer.state !== 'present') continue;
    for (const implied of finding?.implies ?? []) {
      const said = patient.answers[implied];
      if (said?.kind === 'state' && said.state === 'absent')
        notices.push({ code: 'contradiction', finding: id, implied });
    }
  }
  for (const found of contradictionsIn(knowledge, patient)) notices.push({ code: 'at_odds', ...found });
  for (const [id, result] of inOrder(patient.results)) {
    const investigation = knowledge.investigations[id];
    if (!investigation) notices.push({ code: 'unknown_id', id });
    else if (result.kind === 'quantity' && result.unit !== investigation.unit) {
      notices.push({ code: 'unit_not_understood', id, unit: result.unit });
    }
  }
  return notices;
};

/** Where the picture points beyond the list, in the order of the knowledge base. Cannot fail. */
export const pointersElsewhere = (knowledge: KnowledgeBase, patient: Case, facts: Facts): readonly Notice[] => {
  const { values } = readingsOf(knowledge, facts);
  const { from } = indexOf(knowledge).logic;
  const pointers: Notice[] = [];
  for (let place = 0; place < knowledge.elsewhere.length; place += 1) {
    const { id, gate } = knowledge.elsewhere[place] as Pointer;
    if (values[from.elsewhere + place] === true && passes(gate, patient) === true)
      pointers.push({ code: 'points_elsewhere', rule: id });
  }
  return pointers;
};
