import { type Case, factsOf, type KnowledgeBase } from '@/engine';
import type { Entry } from '@/server/sessions/schema';

/**
 * Of a list, what is there as soon as these are: throat closing is trouble with breathing. Nobody can tick the one and deny
 * the other. Cannot fail.
 */
export const followsFrom = (
  base: KnowledgeBase,
  patient: Case,
  present: readonly string[],
  items: readonly string[],
): readonly string[] => {
  if (present.length === 0) return [];
  const ticked = Object.fromEntries(present.map((id) => [id, { kind: 'state' as const, state: 'present' as const }]));
  const { lookup } = factsOf(base, { ...patient, answers: { ...patient.answers, ...ticked } });
  return items.filter((id) => !present.includes(id) && lookup(id) === true);
};

/**
 * A list as it is recorded: what is ticked is there, what follows from that is left to follow, and the rest is absent. What
 * follows and was denied before, in an earlier session, is denied no more.
 */
export const tickedList = (
  base: KnowledgeBase,
  patient: Case,
  present: readonly string[],
  items: readonly string[],
): readonly Entry[] => {
  const follows = followsFrom(base, patient, present, items);
  const denied = follows.filter((finding) => finding in patient.answers);
  const answers = items
    .filter((finding) => !follows.includes(finding))
    .map((finding) => ({
      finding,
      answer: { kind: 'state' as const, state: present.includes(finding) ? ('present' as const) : ('absent' as const) },
    }));
  return [
    { type: 'questions_answered', answers },
    ...(denied.length > 0 ? [{ type: 'answers_withdrawn' as const, findings: denied }] : []),
  ];
};
