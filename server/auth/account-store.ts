import 'server-only';
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

const columns = {
  id: true,
  clinicId: true,
  clinic: { select: { name: true } },
  name: true,
  email: true,
  passwordHash: true,
  disabledAt: true,
  totp: { select: { confirmedAt: true } },
  passkeys: { select: { id: true }, take: 1 },
} as const;

export const signInAccountStore = (db: Db) => ({
  async byEmail(email: string): Promise<SignInAccount | null> {
    const where = { email: email.trim().toLowerCase() };
    const row = await db.clinician.findUnique({ where, select: columns });
    return row && accountOf(row);
  },

  async byId(id: ClinicianId): Promise<SignInAccount | null> {
    const row = await db.clinician.findUnique({ where: { id }, select: columns });
    return row && accountOf(row);
  },

  /** Puts a new hash in the place of the one that was seen. False when another came in between. */
  async replaceHash(id: ClinicianId, seen: string | null, passwordHash: string): Promise<boolean> {
    const { count } = await db.clinician.updateMany({ where: { id, passwordHash: seen }, data: { passwordHash } });
    return count === 1;
  },

  async rename(id: ClinicianId, name: string): Promise<void> {
    await db.clinician.update({ where: { id }, data: { name }, select: { id: true } });
  },

  /** False when another account has this address. */
  async changeEmail(id: ClinicianId, email: string): Promise<boolean> {
    const { rowCount } = await db.pool.query(
      `UPDATE "Clinician" SET "email" = $2 WHERE "id" = $1
       AND NOT EXISTS (SELECT FROM "Clinician" WHERE "email" = $2 AND "id" <> $1)`,
      [id, email],
    );
    return rowCount === 1;
  },
});

interface Row {
  readonly id: string;
  readonly clinicId: string;
  readonly clinic: { readonly name: string };
  readonly name: string;
  readonly email: string;
  readonly passwordHash: string | null;
  readonly disabledAt: Date | null;
  readonly totp: { readonly confirmedAt: Date | null } | null;
  readonly passkeys: readonly { readonly id: string }[];
}

const accountOf = (row: Row): SignInAccount => ({
  id: row.id as ClinicianId,
  clinicId: row.clinicId as ClinicId,
  clinicName: row.clinic.name,
  name: row.name,
  email: row.email,
  passwordHash: row.passwordHash,
  enabled: row.disabledAt === null,
  hasSecondFactor: row.totp?.confirmedAt != null || row.passkeys.length > 0,
});
