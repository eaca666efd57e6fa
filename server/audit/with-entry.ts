import 'server-only';
import type { Db } from '../db';
import { inClinic } from '../tenancy/clinic-scope';
import type { Doer } from './audit-store';
import { entryRow } from './entry-row';
import type { Audited, AuditOrigin, Change } from './schema';

export type Tx = Parameters<Parameters<Db['$transaction']>[0]>[0];

/** Writes down what a change came to, within the transaction that makes it. */
export type NoteIn = (tx: Tx, change: Change) => Promise<void>;

/** Who did what, and from where. */
export interface Entry {
  readonly by: Doer;
  readonly what: Audited;
  readonly from: AuditOrigin;
}

/**
 * Appends an entry within the transaction of the change that it is about: both are there, or neither is (REG-22). It comes last
 * there, since whoever else writes to the audit of this clinic waits from here on until the transaction ends.
 */
export const appendIn = async (tx: Tx, { by, what, from }: Entry): Promise<void> => {
  await tx.$executeRaw`SELECT append_audit(${JSON.stringify([entryRow(by, what, from)])}::json)`;
};

/** Makes a change and its entry, for the clinic of whoever does it. A change that comes to nothing (false, null) has none. */
export const withEntry = <Value>(db: Db, entry: Entry | null, change: (tx: Tx) => Promise<Value>): Promise<Value> =>
  entry
    ? inClinic(entry.by.clinicId, () =>
        db.$transaction(async (tx) => {
          const made = await change(tx);
          if (made) await appendIn(tx, entry);
          return made;
        }),
      )
    : db.$transaction(change);
