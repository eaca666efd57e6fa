import { AsyncLocalStorage } from 'node:async_hooks';
import type { ClinicId } from '../ids';

/** What a statement may see: the rows of one clinic, of none, or (`null`) none that a policy guards. */
type Scope = AsyncLocalStorage<ClinicId | null>;

// Pages and routes may each load this module for themselves, and share one pool (server/db.ts), which has to see what they set.
const kept = globalThis as typeof globalThis & { zonulaClinicScope?: Scope };
kept.zonulaClinicScope ??= new AsyncLocalStorage();
const scope = kept.zonulaClinicScope;

/**
 * Runs `work` for a clinic: what it asks of the database sees that clinic's rows only (docs/decisions/0016). A Prisma query
 * begins when it is waited for, and so it is waited for in here.
 */
export const inClinic = <Value>(clinicId: ClinicId, work: () => Value | PromiseLike<Value>): Promise<Value> =>
  scope.run(clinicId, async () => work());

/**
 * For statements that read no table with a policy, such as the one that finds out who is asking: the connection is left as
 * the last request had it, which spares a round trip.
 */
export const besideClinics = <Value>(work: () => PromiseLike<Value>): Promise<Value> =>
  scope.run(null, async () => work());

/** The clinic that a connection has to be set to; empty for none; `null` when it does not matter. */
export const clinicNow = (): string | null => {
  const clinic = scope.getStore();
  return clinic === undefined ? '' : clinic;
};
