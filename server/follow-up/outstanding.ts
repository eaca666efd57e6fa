import type { Awaited, OutstandingResult, OutstandingSession, WaitingSession } from './schema';

const DAY_MS = 86_400_000;
const dayOf = (instant: string): string => instant.slice(0, 10);

/**
 * The day on which a result is due: the day it was asked for and the whole days that it usually takes, both in UTC. Cannot fail.
 * @example dueDay('2026-10-02T08:15:00.000Z', 2.5) // '2026-10-05'
 */
export const dueDay = (chosenAt: string, waitDays: number): string =>
  dayOf(new Date(Date.parse(dayOf(chosenAt)) + Math.ceil(waitDays) * DAY_MS).toISOString());

/**
 * What is waited for as a work list: a session each, the one with the longest overdue result first, and within it likewise;
 * what has no day comes last. `waitDays` is the knowledge base's, `null` for what it has no entry for. Cannot fail.
 */
export const workListOf = (
  awaited: readonly Awaited[],
  waitDays: (investigation: string) => number | null,
  today: string,
): readonly OutstandingSession[] => {
  const sessions = new Map<string, { session: WaitingSession; results: OutstandingResult[] }>();
  for (const { investigation, chosenAt, expectedOn, ...session } of awaited) {
    const wait = waitDays(investigation);
    const dueOn = expectedOn ?? (chosenAt !== null && wait !== null ? dueDay(chosenAt, wait) : null);
    const group = sessions.get(session.sessionId) ?? { session, results: [] };
    group.results.push({
      investigation,
      chosenOn: chosenAt && dayOf(chosenAt),
      dueOn,
      set: expectedOn !== null,
      overdueDays: dueOn === null ? 0 : Math.round((Date.parse(today) - Date.parse(dueOn)) / DAY_MS),
    });
    sessions.set(session.sessionId, group);
  }
  return [...sessions.values()]
    .map(({ session, results }) => ({ ...session, results: results.sort(byDay) }))
    .sort((a, b) => byDay(a.results[0], b.results[0]) || textOrder(a.sessionId, b.sessionId));
};

const NEVER = '9999-12-31';
const textOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
const byDay = (a: OutstandingResult | undefined, b: OutstandingResult | undefined): number =>
  textOrder(a?.dueOn ?? NEVER, b?.dueOn ?? NEVER) || textOrder(a?.investigation ?? '', b?.investigation ?? '');
