import 'server-only';
import { dateOf, type Instant } from '../clock';
import type { Db } from '../db';
import { type ClinicId, type ClinicianId, newClinicianId } from '../ids';
import type { Role } from '../tenancy/roles';

export type SignOnStore = ReturnType<typeof signOnStore>;

/** Who somebody is at the provider. */
export interface Subject {
  readonly issuer: string;
  readonly subject: string;
}

export interface NewAccount {
  readonly clinicId: ClinicId;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
}

export const signOnStore = (db: Db) => ({
  /** Whose account it is, and which roles they have there. */
  async find({ issuer, subject }: Subject): Promise<{ id: ClinicianId; roles: readonly string[] } | null> {
    const where = { issuer_subject: { issuer, subject } };
    const select = { clinicianId: true, clinician: { select: { roles: true } } };
    const row = await db.singleSignOnAccount.findUnique({ where, select });
    return row && { id: row.clinicianId as ClinicianId, roles: row.clinician.roles };
  },

  /** What the provider says now about somebody’s roles is what they are. */
  async keepRoles({ issuer, subject }: Subject, roles: readonly Role[]): Promise<void> {
    const kept = { roles: [...roles] };
    await db.$transaction([
      db.singleSignOnAccount.updateMany({ where: { issuer, subject }, data: kept }),
      db.clinician.updateMany({ where: { singleSignOns: { some: { issuer, subject } } }, data: kept }),
    ]);
  },

  /** Makes an account without a password. Null when its address is another account’s: that one is not handed over. */
  async create({ issuer, subject }: Subject, account: NewAccount, now: Instant): Promise<ClinicianId | null> {
    const { clinicId, name, email, roles } = account;
    const id = newClinicianId();
    return db.$transaction(async (tx) => {
      const { count } = await tx.clinician.createMany({
        data: { id, clinicId, name, email, passwordHash: null, roles: [...roles], createdAt: dateOf(now) },
        skipDuplicates: true,
      });
      if (count === 0) return null;
      await tx.singleSignOnAccount.create({
        data: { issuer, subject, clinicianId: id, roles: [...roles], createdAt: dateOf(now) },
        select: { clinicianId: true },
      });
      return id;
    });
  },
});
