import { alarmStrengths, urgencies } from '@/engine';
import type { Entries } from '../entries';
import type { KnowledgeIssue } from '../issue';

/**
 * A red flag gives way only to one that is at least as urgent and as strong, and never, by whatever detour, to itself:
 * otherwise an urgent call could be lost behind a quiet one, or two behind each other.
 */
export const weakerGiveWayToStronger = (entries: Entries): readonly KnowledgeIssue[] => {
  const alarms = new Map(entries.rules.flatMap((rule) => (rule.kind === 'alarm' ? [[rule.id, rule] as const] : [])));
  const issues: KnowledgeIssue[] = [];
  const reaches = (from: string, goal: string, seen: Set<string>): boolean =>
    (alarms.get(from)?.givesWayTo ?? []).some((next) => {
      if (next === goal) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return reaches(next, goal, seen);
    });
  for (const [id, weaker] of alarms) {
    const say = (message: string) => issues.push({ check: 'weaker-give-way-to-stronger', entry: id, message });
    for (const other of weaker.givesWayTo ?? []) {
      const stronger = alarms.get(other);
      if (!stronger) say(`there is no red flag “${other}”`);
      else if (
        urgencies.indexOf(stronger.urgency) > urgencies.indexOf(weaker.urgency) ||
        alarmStrengths.indexOf(stronger.strength) > alarmStrengths.indexOf(weaker.strength)
      )
        say(`“${other}” is less urgent or weaker`);
    }
    if (reaches(id, id, new Set())) say('gives way to itself');
  }
  return issues;
};
