import 'server-only';
import { z } from 'zod';
import { type Entry, withEntry } from '../audit/with-entry';
import type { Db } from '../db';
import type { ClinicId, ClinicianId } from '../ids';

export type SignInAccountStore = ReturnType<typeof signInAccountStore>;

/** An account as signing in sees it. */
export interface SignInAccount {
  readonly id: ClinicianId;
  readonly clinicId: ClinicId;
  readonly clinicName: string;
  readonly name: string;
  readonly email: string;
  /** Null: signs in by single sign-on only. */
  readonly passwordHash: string | null;
  readonly enabled: boolean;
  readonly hasSecondFactor: boolean;
}

const found = z.object({
  id: z.string().transform((id) => id as ClinicianId),
  clinicId: z.string().transform((id) => id as ClinicId),
  clinicName: z.string(),
  name: z.string(),
  email: z.string(),
  passwordHash: z.string().nullable(),
  enabled: z.boolean(),
  hasSecondFactor: z.boolean(),
});

/**
 * By address or by id, the other being null. One statement, whether there is such an account or not: a query for each relation
 * of a row that was found would tell by its time that it was (SEC-12).
 */
const ACCOUNT = {
  name: 'account-to-sign-in',
  text: `SELECT c."id", c."clinicId", k."name" AS "clinicName", c."name", c."email", c."passwordHash",
      c."disabledAt" IS NULL AS "enabled",
      EXISTS (SELECT FROM "TotpFactor" t WHERE t."clinicianId" = c."id" AND t."confirmedAt" IS NOT NULL)
        OR EXISTS (SELECT FROM "Passkey" p WHERE p."clinicianId" = c."id") AS "hasSecondFactor"
    FROM "Clinician" c JOIN "Clinic" k ON k."id" = c."clinicId" WHERE c."email" = $1 OR c."id" = $2`,
};

export const signInAccountStore = (db: Db) => ({
  byEmail: (email: string): Promise<SignInAccount | null> => accountOf(db, [email.trim().toLowerCase(), null]),
  byId: (id: ClinicianId): Promise<SignInAccount | null> => accountOf(db, [null, id]),

  /** Puts a new hash in the place of the one that was seen. False when another came in between. */
  replaceHash(
    id: ClinicianId,
    { seen, passwordHash }: { readonly seen: string | null; readonly passwordHash: string },
    entry: Entry | null,
  ): Promise<boolean> {
    return withEntry(db, entry, async (tx) => {
      const { count } = await tx.clinician.updateMany({ where: { id, passwordHash: seen }, data: { passwordHash } });
      return count === 1;
    });
  },

  rename(id: ClinicianId, name: string, entry: Entry | null): Promise<boolean> {
    return withEntry(db, entry, async (tx) => {
      const { count } = await tx.clinician.updateMany({ where: { id }, data: { name } });
      return count === 1;
    });
  },

  /** False when another account has this address. */
  changeEmail(id: ClinicianId, email: string, entry: Entry | null): Promise<boolean> {
    return withEntry(db, entry, async (tx) => {
      const changed = await tx.$executeRaw`
        UPDATE "Clinician" SET "email" = ${email} WHERE "id" = ${id}
        AND NOT EXISTS (SELECT FROM "Clinician" WHERE "email" = ${email} AND "id" <> ${id})`;
      return changed === 1;
    });
  },
});

const accountOf = async (db: Db, values: readonly (string | null)[]): Promise<SignInAccount | null> => {
  const { rows } = await db.pool.query({ ...ACCOUNT, values: [...values] });
  return rows[0] ? found.parse(rows[0]) : null;
};
