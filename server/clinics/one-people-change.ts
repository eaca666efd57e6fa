import type { Tx } from '../audit/with-entry';

/** Waits until nobody else changes the people of this clinic, and keeps others waiting until the transaction ends. */
export const onePeopleChange = (tx: Tx, clinicId: string): Promise<unknown> =>
  tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${clinicId}, 0))`;
