import type { NotUsedCode } from '../schema';
import { verificationStatus } from '../systems';
import type { ClaimBook } from './claims';
import type { CodeBook } from './code-book';
import type { Place } from './place';
import { codeIn } from './values';

/** Another’s: a finding that is confirmed and active is present, one that is refuted is absent. Nothing in between is read. */
export const readCondition = (condition: Place, own: boolean, codes: CodeBook, book: ClaimBook): void => {
  const found = codes.find(condition.at('code'));
  const state = stateOf(condition);
  if (!found.ok || found.target.kind !== 'finding' || state === null) {
    // Ours to tell apart; any other in our Bundle was not written by us.
    const isOurs = own && codeIn(condition.at('verificationStatus'), verificationStatus) === 'differential';
    const code: NotUsedCode = isOurs ? 'thought_anew' : found.ok ? 'no_value' : found.code;
    condition.leave(code, isOurs ? 'Condition' : found.ok ? null : found.detail);
    return;
  }
  for (const key of ['code', 'verificationStatus', 'clinicalStatus', 'subject', 'encounter', 'category']) {
    condition.at(key).use();
  }
  book.add({
    topic: `answer:${found.target.finding.id}`,
    entry: {
      type: 'question_answered',
      finding: found.target.finding.id,
      answer: { kind: 'state', state },
      complaint: false,
    },
    at: null,
    place: condition,
  });
};

const stateOf = (condition: Place): 'present' | 'absent' | null => {
  const verification = codeIn(condition.at('verificationStatus'), verificationStatus);
  const clinical = codeIn(condition.at('clinicalStatus'), 'http://terminology.hl7.org/CodeSystem/condition-clinical');
  if (verification === 'refuted') return 'absent';
  return verification === 'confirmed' && (clinical === 'active' || clinical === 'recurrence' || clinical === 'relapse')
    ? 'present'
    : null;
};
