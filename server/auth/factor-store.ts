import 'server-only';
import { type Entry, withEntry } from '../audit/with-entry';
import { dateOf, type Instant, instantOf } from '../clock';
import type { Db } from '../db';
import type { ClinicianId } from '../ids';

export type FactorStore = ReturnType<typeof factorStore>;

export interface StoredPasskey {
  readonly id: string;
  readonly clinicianId: ClinicianId;
  readonly publicKey: Uint8Array<ArrayBuffer>;
  readonly counter: number;
  readonly transports: readonly string[];
}

/** What an account has besides its password. */
export const factorStore = (db: Db) => ({
  /** What its owner may see of it. */
  async summary(clinicianId: ClinicianId) {
    const [totp, passkeys, recoveryCodesLeft] = await Promise.all([
      db.totpFactor.findUnique({ where: { clinicianId }, select: { confirmedAt: true } }),
      db.passkey.findMany({
        where: { clinicianId },
        orderBy: { createdAt: 'asc' },
        select: { id: true, name: true, createdAt: true, lastUsedAt: true },
      }),
      db.recoveryCode.count({ where: { clinicianId, usedAt: null } }),
    ]);
    return {
      totpSince: totp?.confirmedAt ? instantOf(totp.confirmedAt) : null,
      passkeys: passkeys.map(({ id, name, createdAt, lastUsedAt }) => ({
        id,
        name,
        since: instantOf(createdAt),
        lastUsed: lastUsedAt && instantOf(lastUsedAt),
      })),
      recoveryCodesLeft,
    };
  },

  /** Keeps a sealed secret that no code has confirmed yet. False when the account has a confirmed one. */
  async beginTotp(clinicianId: ClinicianId, secret: string, now: Instant): Promise<boolean> {
    await db.totpFactor.deleteMany({ where: { clinicianId, confirmedAt: null } });
    const { count } = await db.totpFactor.createMany({
      data: { clinicianId, secret, lastStep: 0, createdAt: dateOf(now) },
      skipDuplicates: true,
    });
    return count === 1;
  },

  async totp(clinicianId: ClinicianId): Promise<{ readonly secret: string; readonly confirmed: boolean } | null> {
    const row = await db.totpFactor.findUnique({ where: { clinicianId }, select: { secret: true, confirmedAt: true } });
    return row && { secret: row.secret, confirmed: row.confirmedAt !== null };
  },

  /** Takes the code of a time step, if none of it or of a later one was taken before: a code is good once. */
  async takeStep(clinicianId: ClinicianId, step: number): Promise<boolean> {
    const { count } = await db.totpFactor.updateMany({
      where: { clinicianId, lastStep: { lt: step } },
      data: { lastStep: step },
    });
    return count === 1;
  },

  confirmTotp(clinicianId: ClinicianId, now: Instant, entry: Entry | null): Promise<boolean> {
    return withEntry(db, entry, async (tx) => {
      const { count } = await tx.totpFactor.updateMany({ where: { clinicianId }, data: { confirmedAt: dateOf(now) } });
      return count === 1;
    });
  },

  removeTotp(clinicianId: ClinicianId, entry: Entry | null): Promise<boolean> {
    return withEntry(db, entry, async (tx) => (await tx.totpFactor.deleteMany({ where: { clinicianId } })).count === 1);
  },

  addPasskey(passkey: StoredPasskey, name: string, now: Instant, entry: Entry | null): Promise<boolean> {
    return withEntry(db, entry, async (tx) => {
      const { count } = await tx.passkey.createMany({
        data: { ...passkey, transports: [...passkey.transports], name, createdAt: dateOf(now) },
        skipDuplicates: true,
      });
      return count === 1;
    });
  },

  async passkey(id: string): Promise<StoredPasskey | null> {
    const select = { id: true, clinicianId: true, publicKey: true, counter: true, transports: true } as const;
    const row = await db.passkey.findUnique({ where: { id }, select });
    return row && { ...row, clinicianId: row.clinicianId as ClinicianId, counter: Number(row.counter) };
  },

  async passkeysOf(
    clinicianId: ClinicianId,
  ): Promise<readonly { readonly id: string; readonly transports: string[] }[]> {
    return db.passkey.findMany({ where: { clinicianId }, select: { id: true, transports: true } });
  },

  async usedPasskey(id: string, counter: number, now: Instant): Promise<void> {
    await db.passkey.updateMany({ where: { id }, data: { counter, lastUsedAt: dateOf(now) } });
  },

  removePasskey(clinicianId: ClinicianId, id: string, entry: Entry | null): Promise<boolean> {
    return withEntry(
      db,
      entry,
      async (tx) => (await tx.passkey.deleteMany({ where: { clinicianId, id } })).count === 1,
    );
  },

  /** Puts new recovery codes in the place of all before. */
  replaceCodes(clinicianId: ClinicianId, hashes: readonly string[], entry: Entry | null): Promise<boolean> {
    return withEntry(db, entry, async (tx) => {
      await tx.recoveryCode.deleteMany({ where: { clinicianId } });
      await tx.recoveryCode.createMany({ data: hashes.map((hash) => ({ clinicianId, hash })) });
      return true;
    });
  },

  /** Takes a recovery code, once. */
  async takeCode(clinicianId: ClinicianId, hash: string, now: Instant): Promise<boolean> {
    const { count } = await db.recoveryCode.updateMany({
      where: { clinicianId, hash, usedAt: null },
      data: { usedAt: dateOf(now) },
    });
    return count === 1;
  },
});
