import 'server-only';
import { randomBytes } from 'node:crypto';
import { type Clock, dateOf } from '../clock';
import type { Db } from '../db';
import type { ClinicId } from '../ids';
import { inClinic } from '../tenancy/clinic-scope';
import { type ClinicKeys, clinicKeysOf } from './clinic-keys';
import type { MasterKeys } from './master-keys';

export interface KeyStore {
  /** The keys of a clinic; those of a clinic that has none yet are made. */
  of(clinicId: ClinicId): Promise<ClinicKeys>;
}

const DATA_KEY_BYTES = 32;
const FIRST = 1;
/** How long a process goes by what it has read. */
const KEPT_MS = 300_000;
/** A later data key is used for sealing only when every process has had the time to read it. */
const USED_AFTER_MS = 2 * KEPT_MS;

/** Where data keys meet the database. They are opened once in a process, and kept in its memory alone. */
export const keyStore = (db: Db, masters: MasterKeys, clock: Clock): KeyStore => {
  const kept = new Map<string, { readonly readAt: number; readonly keys: Promise<ClinicKeys> }>();

  const rowsOf = (clinicId: string) =>
    db.clinicKey.findMany({
      where: { clinicId },
      orderBy: { number: 'asc' },
      select: { number: true, wrapped: true, masterKeyId: true, createdAt: true },
    });

  const read = async (clinicId: string, now: number): Promise<ClinicKeys> => {
    let rows = await rowsOf(clinicId);
    if (rows.length === 0) {
      const place = { clinicId, number: FIRST };
      // Two processes at once: one row stays, and both read that.
      await db.clinicKey.createMany({
        data: {
          ...place,
          wrapped: Uint8Array.from(masters.wrap(randomBytes(DATA_KEY_BYTES), place)),
          masterKeyId: masters.currentId,
          createdAt: dateOf(clock.now()),
        },
        skipDuplicates: true,
      });
      rows = await rowsOf(clinicId);
    }
    const dataKeys = rows.map(({ number, wrapped, masterKeyId }) => ({
      number,
      key: masters.unwrap(wrapped, masterKeyId, { clinicId, number }),
    }));
    const settled = rows.findLast(({ createdAt }) => createdAt.getTime() <= now - USED_AFTER_MS);
    return clinicKeysOf(clinicId, dataKeys, settled?.number ?? FIRST);
  };

  return {
    of(clinicId) {
      const now = Date.parse(clock.now());
      const known = kept.get(clinicId);
      if (known && now - known.readAt < KEPT_MS) return known.keys;
      const keys = inClinic(clinicId, () => read(clinicId, now));
      kept.set(clinicId, { readAt: now, keys });
      // What could not be read is asked for again the next time.
      keys.catch(() => kept.delete(clinicId));
      return keys;
    },
  };
};
