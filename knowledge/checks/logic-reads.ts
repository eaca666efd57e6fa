import { namesIn } from '@/engine';
import type { Entries } from '../entries';
import type { KnowledgeIssue } from '../issue';
import { parseLogic } from '../parse-logic';

const builtIn = ['age-years', 'sex', 'setting'];

/** Every condition in the rules' language can be read, names only what exists, and no derived finding needs itself. */
export const logicReads = (entries: Entries): readonly KnowledgeIssue[] => {
  const known = new Set([...builtIn, ...[...entries.findings, ...entries.investigations].map(({ id }) => id)]);
  const derived = new Map<string, readonly string[]>();
  const issues: KnowledgeIssue[] = [];
  const read = (text: string, entry: string): readonly string[] => {
    const parsed = parseLogic(text);
    if (!parsed.ok) {
      const { at, expected } = parsed.issue;
      issues.push({
        check: 'logic-reads',
        entry,
        message: `${expected} expected at ${at}: “${text.slice(at, at + 24)}”`,
      });
      return [];
    }
    const names = namesIn(parsed.value);
    for (const name of names) {
      if (!known.has(name)) {
        issues.push({ check: 'logic-reads', entry, message: `“${name}” is neither a finding nor an investigation` });
      }
    }
    return names;
  };

  for (const { id, logic } of entries.rules) read(logic, id);
  for (const { id, definedBy } of entries.conditions) if (definedBy) read(definedBy, id);
  for (const { id, when } of entries.workUp) if (when) read(when, id);
  for (const { id, figures } of entries.investigations) for (const { when } of figures?.readAs ?? []) read(when, id);
  for (const { id, when } of entries.contradictions) read(when, id);
  for (const { id, needlessWhen, basicWhen } of entries.findings)
    for (const text of [needlessWhen, basicWhen]) if (text) read(text, id);
  for (const { id, derivedFrom } of entries.findings) if (derivedFrom) derived.set(id, read(derivedFrom, id));
  for (const { id, spoiledBy } of entries.investigations) for (const { when } of spoiledBy) if (when) read(when, id);

  const leadsTo = (from: string, goal: string, seen: Set<string>): boolean =>
    (derived.get(from) ?? []).some((name) => {
      if (name === goal) return true;
      if (seen.has(name)) return false;
      seen.add(name);
      return leadsTo(name, goal, seen);
    });
  for (const id of derived.keys()) {
    if (leadsTo(id, id, new Set())) issues.push({ check: 'logic-reads', entry: id, message: 'is derived from itself' });
  }
  return issues;
};
