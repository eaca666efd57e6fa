import 'server-only';
import type { Change } from '../audit/schema';
import type { Tx } from '../audit/with-entry';
import { roleText } from '../clinics/change-texts';
import { onePeopleChange } from '../clinics/one-people-change';
import { dateOf, type Instant } from '../clock';
import type { Db } from '../db';
import { type ClinicId, type ClinicianId, newClinicianId } from '../ids';
import { inClinic } from '../tenancy/clinic-scope';
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

/** An account that somebody has had before. */
interface KnownAccount {
  readonly id: ClinicianId;
  readonly clinicId: ClinicId;
}

/** Writes down other roles than before, within the transaction that gives them. */
export type NoteRoles = (tx: Tx, by: KnownAccount, change: Change) => Promise<void>;

/** Why roles changed without an administrator. */
const SAID = 'as single sign-on says';

const changeOf = (was: readonly string[], roles: readonly Role[]): Change | null => {
  const [before, after] = [roleText(was), roleText(roles)];
  return before === after ? null : { before, after, reason: SAID };
};

export const signOnStore = (db: Db) => ({
  /** Whose account it is. */
  async find({ issuer, subject }: Subject): Promise<KnownAccount | null> {
    const where = { issuer_subject: { issuer, subject } };
    const select = { clinicianId: true, clinician: { select: { clinicId: true } } };
    const row = await db.singleSignOnAccount.findUnique({ where, select });
    return row && { id: row.clinicianId as ClinicianId, clinicId: row.clinician.clinicId as ClinicId };
  },

  /**
   * What the provider says now about somebody’s roles is what they are. Those of before are read where they are changed, and
   * nobody else changes them meanwhile: what is noted is what happened.
   */
  async keepRoles(
    { issuer, subject }: Subject,
    { known, roles }: { readonly known: KnownAccount; readonly roles: readonly Role[] },
    note: NoteRoles,
  ): Promise<void> {
    const kept = { roles: [...roles] };
    await inClinic(known.clinicId, () =>
      db.$transaction(async (tx) => {
        await onePeopleChange(tx, known.clinicId);
        const was = await tx.clinician.findUniqueOrThrow({ where: { id: known.id }, select: { roles: true } });
        await tx.singleSignOnAccount.updateMany({ where: { issuer, subject }, data: kept });
        await tx.clinician.updateMany({ where: { id: known.id }, data: kept });
        const change = changeOf(was.roles, roles);
        if (change) await note(tx, known, change);
      }),
    );
  },

  /** Makes an account without a password. Null when its address is another account’s: that one is not handed over. */
  async create(
    { issuer, subject }: Subject,
    account: NewAccount,
    now: Instant,
    note: NoteRoles,
  ): Promise<ClinicianId | null> {
    const { clinicId, name, email, roles } = account;
    const id = newClinicianId();
    return inClinic(clinicId, () =>
      db.$transaction(async (tx) => {
        const { count } = await tx.clinician.createMany({
          data: { id, clinicId, name, email, passwordHash: null, roles: [...roles], createdAt: dateOf(now) },
          skipDuplicates: true,
        });
        if (count === 0) return null;
        await tx.singleSignOnAccount.create({
          data: { issuer, subject, clinicianId: id, roles: [...roles], createdAt: dateOf(now) },
          select: { clinicianId: true },
        });
        const change = changeOf([], roles);
        if (change) await note(tx, { id, clinicId }, change);
        return id;
      }),
    );
  },
});
