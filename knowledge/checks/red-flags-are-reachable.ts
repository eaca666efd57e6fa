import { namesIn } from '@/engine';
import type { Entries } from '../entries';
import type { KnowledgeIssue } from '../issue';
import { parseLogic } from '../parse-logic';

/** REL-17: each red flag can be raised by answers the app asks for, so each of its findings can be answered. */
export const redFlagsAreReachable = (entries: Entries): readonly KnowledgeIssue[] => {
  const derivedFrom = new Map(entries.findings.map(({ id, derivedFrom }) => [id, derivedFrom]));
  const investigations = new Set(entries.investigations.map(({ id }) => id));
  const answerable = (name: string, seen: ReadonlySet<string>): boolean => {
    if (name === 'age-years' || name === 'sex' || name === 'setting' || investigations.has(name)) return true;
    if (!derivedFrom.has(name) || seen.has(name)) return false;
    const text = derivedFrom.get(name);
    if (text === undefined) return true;
    const parsed = parseLogic(text);
    return parsed.ok && namesIn(parsed.value).every((part) => answerable(part, new Set([...seen, name])));
  };
  return entries.rules
    .filter(({ kind }) => kind === 'alarm')
    .flatMap(({ id, logic }) => {
      const parsed = parseLogic(logic);
      const dead = parsed.ok ? namesIn(parsed.value).filter((name) => !answerable(name, new Set())) : [];
      return dead.map((name) => ({
        check: 'red-flags-are-reachable',
        entry: id,
        message: `“${name}” can never be answered`,
      }));
    });
};
