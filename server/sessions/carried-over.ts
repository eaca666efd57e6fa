import { fail, ok, type Result } from '@/engine';
import type { SessionIssue } from './issue';
import type { EntriesCarriedOver, Entry, SessionEvent, SessionOrigin } from './schema';
import { entriesOf, stateOf, type TimedEntry } from './state';
import type { EntryRules } from './validate-entry';
import { validateEntry } from './validate-entry';

/** Units of time: what was “for three weeks” then is longer by now. */
const timeUnits = new Set(['min', 'h', 'd', 'wk', 'mo', 'a']);

/**
 * What a session takes over from the one that it follows: the answers and results that stood at its end, each with the
 * time it was last said. Not taken over is what time itself has changed, what was not known, and what today's knowledge
 * does not take: these are asked anew. Notes, decisions, what was set aside and the own differential belong to the
 * earlier session. Cannot fail.
 */
export const carriedOver = (
  events: readonly { readonly at: string; readonly event: SessionEvent }[],
  from: SessionOrigin,
  rules: EntryRules,
  now: string,
): EntriesCarriedOver => {
  const state = stateOf(events);
  const said = lastSaid(events);
  const entries: { at: string; entry: Entry }[] = [];
  const askedAnew: string[] = [];
  for (const [finding, answer] of Object.entries(state.answers)) {
    const reported = state.reported[finding];
    const entry: Entry = {
      type: 'question_answered',
      finding,
      answer,
      complaint: state.complaints.includes(finding),
      ...(reported && { reported }),
    };
    const isOver =
      (answer.kind === 'quantity' && timeUnits.has(answer.unit)) ||
      (answer.kind === 'state' && answer.state === 'unknown') ||
      !validateEntry(entry, rules, now).ok;
    if (isOver) askedAnew.push(finding);
    else entries.push({ at: said.get(finding) ?? from.startedAt, entry });
  }
  for (const [investigation, result] of Object.entries(state.results)) {
    const reported = state.reported[investigation];
    const entry: Entry = { type: 'result_entered', investigation, result, ...(reported && { reported }) };
    if (validateEntry(entry, rules, now).ok) entries.push({ at: said.get(investigation) ?? from.startedAt, entry });
    else askedAnew.push(investigation);
  }
  return { type: 'entries_carried_over', from, entries, askedAnew };
};

/**
 * Whether what an entry marks as carried over had been, in this session, and with the time that it had; other entries fit
 * anyway. A session begins with what it carries over, so none of it was said after that.
 */
export const hadBeenCarriedOver = (
  entry: Entry,
  session: { readonly startedAt: string; readonly entries: readonly TimedEntry[] },
): Result<true, SessionIssue> => {
  if (entry.type !== 'carried_over_restored') return ok(true);
  const said = new Map<string, string>();
  for (const { at, entry: one, carried } of session.entries) {
    if (carried && one.type === 'question_answered') said.set(one.finding, at);
    if (carried && one.type === 'result_entered') said.set(one.investigation, at);
  }
  const other = [
    ...entry.answers.map(({ finding, at }) => ({ id: finding, at })),
    ...entry.results.map(({ investigation, at }) => ({ id: investigation, at })),
  ].find(({ id, at }) => said.get(id) !== at || at > session.startedAt);
  return other ? fail({ code: 'date_not_possible', date: other.at }) : ok(true);
};

/** By finding or investigation: when it was last said, through sessions that followed one another. */
const lastSaid = (
  events: readonly { readonly at: string; readonly event: SessionEvent }[],
): ReadonlyMap<string, string> => {
  const said = new Map<string, string>();
  for (const { at, entry } of events.flatMap((one) => entriesOf(one.event, one.at))) {
    if (entry.type === 'question_answered') said.set(entry.finding, at);
    if (entry.type === 'questions_answered') for (const { finding } of entry.answers) said.set(finding, at);
    if (entry.type === 'result_entered') said.set(entry.investigation, at);
    if (entry.type === 'carried_over_restored') {
      for (const { finding, at: before } of entry.answers) said.set(finding, before);
      for (const { investigation, at: before } of entry.results) said.set(investigation, before);
    }
  }
  return said;
};
