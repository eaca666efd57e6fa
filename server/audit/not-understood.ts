import type { CurrentClinician } from '../auth/clinician';
import type { Clock } from '../clock';
import { log } from '../log';
import type { Audit } from './audit-store';
import { FLOOD, FLOOD_MINUTES, floodWatch } from './flood-watch';
import type { AuditOrigin } from './schema';

/** Answers that say that what was sent could not be understood: wrong in form, without a length, too long. */
const statuses: ReadonlySet<number> = new Set([400, 411, 413, 414, 422]);
export const isNotUnderstood = (status: number): boolean => statuses.has(status);

/** Apart: strangers with many addresses push nobody out who is signed in. */
interface Floods {
  readonly people: ReturnType<typeof floodWatch>;
  readonly strangers: ReturnType<typeof floodWatch>;
}
const kept = globalThis as typeof globalThis & { zonulaFloods?: Floods };

export type NotUnderstood = ReturnType<typeof notUnderstood>;

/**
 * Counts inputs that were not understood, and writes down when they become a flood (SEC-31): of somebody signed in, in the
 * audit of their clinic; of a stranger, whose clinic nobody knows, in the log alone, with the address they came from.
 */
export const notUnderstood = (audit: Pick<Audit, 'record'>, clock: Clock) => {
  // Routes may each load this module for themselves, and what comes to all of them is one flood.
  kept.zonulaFloods ??= { people: floodWatch(), strangers: floodWatch() };
  const { people, strangers } = kept.zonulaFloods;
  return {
    async note(clinician: CurrentClinician | null, from: AuditOrigin): Promise<void> {
      const now = Date.parse(clock.now());
      if (!clinician) {
        if (!strangers.count(from.address, now)) return;
        const { requestId, address } = from;
        log.warn({ requestId, userId: null, action: 'input_flood', outcome: 'failed', address }, 'a flood of inputs');
        return;
      }
      if (!people.count(clinician.id, now)) return;
      const after = `${FLOOD} inputs not understood within ${FLOOD_MINUTES} minutes`;
      await audit.record(clinician, { action: 'input_flood', subject: clinician.id, outcome: 'failed', after }, from);
    },
  };
};
