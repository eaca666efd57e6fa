import type { StampedEvent } from './session-reading-store';

/** One version of a session: what was signed, or what is being worked on. */
export interface SessionVersion {
  /** Counts from 1. */
  readonly version: number;
  /** Number of its last event: what came later is not part of it. */
  readonly until: number;
  readonly signedAt: string | null;
  readonly signedBy: string | null;
  /** Why the version before it was opened again; `null` for the first. */
  readonly reason: string | null;
}

/**
 * The versions of a session, oldest first; the last one is open unless it has been signed. A version ends with the
 * assessment that its sign-off led to, so an outcome learned afterwards is in none. Cannot fail.
 */
export const versionsOf = (events: readonly StampedEvent[]): readonly SessionVersion[] => {
  const versions: SessionVersion[] = [];
  let reason: string | null = null;
  let open = true;
  for (const { number, at, event } of events) {
    if (event.type === 'session_amended') {
      reason = event.reason;
      open = true;
    }
    if (event.type !== 'session_closed') continue;
    versions.push({
      version: versions.length + 1,
      until: number + 1,
      signedAt: at,
      signedBy: event.signedBy,
      reason,
    });
    open = false;
  }
  if (!open) return versions;
  const until = events.at(-1)?.number ?? 0;
  return [...versions, { version: versions.length + 1, until, signedAt: null, signedBy: null, reason }];
};
