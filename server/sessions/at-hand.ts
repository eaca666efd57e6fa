import type { CurrentClinician } from '../auth/clinician';
import type { ChainEnd } from './session-reading-store';

/** Sessions that are being worked through at once in one process; the one that rested longest makes way. */
const AT_MOST = 200;

export type SessionsAtHand = ReturnType<typeof sessionsAtHand>;

/**
 * Where sessions stand after this process has appended to them, so that the next answer need not ask. It may be wrong
 * meanwhile, and nothing goes by it alone: the statement that appends compares number, hash and right to write, and whoever
 * asks for another number than is kept is sent to the database. Texts are kept sealed, as they are stored.
 */
export const sessionsAtHand = () => {
  const kept = new Map<string, ChainEnd>();
  const place = (clinician: CurrentClinician, id: string): string => `${clinician.id} ${id}`;
  return {
    /** Gives it once: what comes of it is kept anew, or the database is asked again. */
    take(clinician: CurrentClinician, id: string, lastEventNumber: number): ChainEnd | null {
      const end = kept.get(place(clinician, id));
      kept.delete(place(clinician, id));
      return end?.lastEventNumber === lastEventNumber ? end : null;
    },

    keep(clinician: CurrentClinician, end: ChainEnd): void {
      // A session that was signed off is seldom written in again.
      if (end.closedAt) return;
      kept.set(place(clinician, end.id), end);
      const [oldest] = kept.size > AT_MOST ? kept.keys() : [];
      if (oldest !== undefined) kept.delete(oldest);
    },
  };
};
