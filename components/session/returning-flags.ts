import { type KnowledgeBase, namesIn } from '@/engine';
import type { Entry, SessionState } from '@/server/sessions/schema';
import { isThere } from './is-there';

/**
 * The red flags set aside that an entry speaks to anew: what was reason enough to set one aside was said before it. An
 * answer of absent or unknown brings none back. Cannot fail.
 */
export const returningFlags = (base: KnowledgeBase, { setAside }: SessionState, entry: Entry): readonly string[] => {
  const aside = Object.keys(setAside);
  const spokenOf = aside.length > 0 ? namesEntered(entry) : [];
  if (spokenOf.length === 0) return [];
  return aside.filter((id) => {
    const alarm = base.alarms.find((one) => one.id === id);
    return alarm !== undefined && reaches(base, namesIn(alarm.logic), spokenOf);
  });
};

/** What an entry says is there, or puts a figure to. */
const namesEntered = (entry: Entry): readonly string[] => {
  if (entry.type === 'question_answered') return isThere(entry.answer) ? [entry.finding] : [];
  if (entry.type === 'questions_answered') {
    return entry.answers.flatMap(({ finding, answer }) => (isThere(answer) ? [finding] : []));
  }
  return entry.type === 'result_entered' ? [entry.investigation] : [];
};

/** Whether what is looked for is among what was entered, or follows from it. */
const reaches = (base: KnowledgeBase, wanted: readonly string[], entered: readonly string[]): boolean => {
  const seen = new Set<string>();
  const open = [...wanted];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    if (entered.includes(name)) return true;
    const derivedFrom = base.findings[name]?.derivedFrom;
    if (derivedFrom) open.push(...namesIn(derivedFrom));
    for (const [id, { implies }] of Object.entries(base.findings)) if (implies.includes(name)) open.push(id);
  }
  return false;
};
