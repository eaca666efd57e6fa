import type { Entries } from '../entries';
import type { KnowledgeIssue } from '../issue';

/** Every id that a handout or a permeability study mentions is the id of an entry. */
export const handoutsResolve = (entries: Entries): readonly KnowledgeIssue[] => {
  const issues: KnowledgeIssue[] = [];
  const among = (list: readonly { readonly id: string }[], kind: string) => {
    const ids = new Set(list.map(({ id }) => id));
    return (id: string, entry: string): void => {
      if (!ids.has(id)) issues.push({ check: 'handouts-resolve', entry, message: `there is no ${kind} “${id}”` });
    };
  };
  const condition = among(entries.conditions, 'condition');
  const investigation = among(entries.investigations, 'investigation');
  const form = among(entries.handoutForms, 'form');
  const help = among(entries.helpAtOnce, 'reason to get help');
  const notProven = among(entries.notProven, 'entry of what is not proven');
  const alarm = among(
    entries.rules.filter(({ kind }) => kind === 'alarm'),
    'red flag',
  );
  const subject = among(entries.permeabilitySubjects, 'permeability subject');

  for (const entry of entries.conditionHandouts) {
    condition(entry.id, entry.id);
    for (const id of entry.notProven) notProven(id, entry.id);
  }
  for (const entry of [...entries.conditionHandouts, ...entries.topicHandouts]) {
    for (const id of entry.helpAtOnce) help(id, entry.id);
  }
  for (const entry of entries.investigationHandouts) {
    investigation(entry.id, entry.id);
    form(entry.form, entry.id);
  }
  for (const { id, rules } of entries.helpAtOnce) for (const rule of rules) alarm(rule, id);
  for (const entry of entries.permeabilityStudies) subject(entry.subject, entry.id);
  for (const entry of entries.permeabilitySubjects) if (entry.condition) condition(entry.condition, entry.id);
  return issues;
};
