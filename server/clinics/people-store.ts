import 'server-only';
import { z } from 'zod';
import { fail, ok, type Result } from '@/engine';
import type { Change } from '../audit/schema';
import type { NoteIn, Tx } from '../audit/with-entry';
import type { CurrentClinician } from '../auth/clinician';
import { dateOf, type Instant, instantOf } from '../clock';
import type { Db } from '../db';
import { newAccountLinkId } from '../ids';
import { type Role, roles } from '../tenancy/roles';
import { storeFor } from '../tenancy/store-for';
import { openText, roleText, stateText } from './change-texts';
import type { ClinicIssue } from './issue';
import { onePeopleChange } from './one-people-change';
import type { ClinicPeople } from './schema';

export type PeopleStore = ReturnType<typeof peopleStore>;

/** The people of the asking administrator's clinic; those of another are not found. */
export const peopleStore = (db: Db) => storeFor(['administrator'], everyone(db));

/** What a change came to, with what was before it (REG-22). */
type Done = Result<Change, ClinicIssue>;

const rolesOf = z.array(z.enum(roles));

const everyone = (db: Db) => ({
  async list(clinician: CurrentClinician, now: Instant): Promise<ClinicPeople> {
    const at = dateOf(now);
    const [people, invitations] = await Promise.all([
      db.clinician.findMany({
        where: { clinicId: clinician.clinicId },
        orderBy: [{ name: 'asc' }, { id: 'asc' }],
        select: {
          id: true,
          name: true,
          email: true,
          roles: true,
          disabledAt: true,
          signIns: { select: { lastSeenAt: true }, orderBy: { lastSeenAt: 'desc' }, take: 1 },
          _count: { select: { signIns: { where: { endedAt: null, expiresAt: { gt: at } } } } },
        },
      }),
      db.accountLink.findMany({
        where: { ...pending(at), clinicId: clinician.clinicId },
        orderBy: { createdAt: 'asc' },
        select: { id: true, email: true, roles: true, createdAt: true, expiresAt: true },
      }),
    ]);
    return {
      people: people.map(({ signIns: [last], _count, disabledAt, ...person }) => ({
        ...person,
        roles: rolesOf.parse(person.roles),
        lastSeenAt: last ? instantOf(last.lastSeenAt) : null,
        signIns: _count.signIns,
        disabledAt: disabledAt && instantOf(disabledAt),
      })),
      invitations: invitations.map((invitation) => ({
        ...invitation,
        roles: rolesOf.parse(invitation.roles),
        createdAt: instantOf(invitation.createdAt),
        expiresAt: instantOf(invitation.expiresAt),
      })),
    };
  },

  /** Makes an invitation; an earlier one to the same address is void from then on. */
  invite(
    clinician: CurrentClinician,
    { email, roles, hash }: { readonly email: string; readonly roles: readonly Role[]; readonly hash: string },
    { now, expiresAt }: { readonly now: Instant; readonly expiresAt: Instant },
    note: NoteIn,
  ): Promise<Done> {
    return asAdministrator(db, clinician, note, async (tx) => {
      if (await tx.clinician.findFirst({ where: { email }, select: { id: true } }))
        return fail({ code: 'address_taken' });
      const earlier = { ...pending(dateOf(now)), clinicId: clinician.clinicId, email };
      const [voided] = await tx.accountLink.updateManyAndReturn({
        where: earlier,
        data: { revokedAt: dateOf(now) },
        select: { roles: true },
      });
      const id = newAccountLinkId();
      await tx.accountLink.create({
        data: {
          id,
          clinicId: clinician.clinicId,
          kind: 'invitation',
          tokenHash: hash,
          email,
          roles: [...roles],
          createdAt: dateOf(now),
          expiresAt: dateOf(expiresAt),
        },
        select: { id: true },
      });
      return ok({ subject: id, before: roleText(voided?.roles), after: roleText(roles) });
    });
  },

  revokeInvitation(clinician: CurrentClinician, id: string, now: Instant, note: NoteIn): Promise<Done> {
    return asAdministrator(db, clinician, note, async (tx) => {
      const [voided] = await tx.accountLink.updateManyAndReturn({
        where: { ...pending(dateOf(now)), id, clinicId: clinician.clinicId },
        data: { revokedAt: dateOf(now) },
        select: { roles: true },
      });
      if (!voided) return fail({ code: 'invitation_not_found' });
      return ok({ subject: id, before: roleText(voided.roles), after: roleText([]) });
    });
  },

  /** Disables an account and ends its sign-ins, at once; or enables it again. */
  setDisabled(
    clinician: CurrentClinician,
    id: string,
    { disabledAt, now }: { readonly disabledAt: Instant | null; readonly now: Instant },
    note: NoteIn,
  ): Promise<Done> {
    return changeOther(db, clinician, { id, note }, async (tx, was) => {
      const already = disabledAt ? { disabledAt: null } : {};
      const change = { before: stateText(was.disabledAt), after: stateText(disabledAt) };
      await tx.clinician.updateMany({
        where: { id, ...already },
        data: { disabledAt: disabledAt && dateOf(disabledAt) },
      });
      if (!disabledAt) return change;
      await endSignIns(tx, id, now);
      const open = { clinicianId: id, usedAt: null, revokedAt: null };
      await tx.accountLink.updateMany({ where: open, data: { revokedAt: dateOf(now) } });
      return change;
    });
  },

  setRoles(clinician: CurrentClinician, id: string, given: readonly Role[], note: NoteIn): Promise<Done> {
    return changeOther(db, clinician, { id, note }, async (tx, was) => {
      await tx.clinician.updateMany({ where: { id }, data: { roles: [...given] } });
      return { before: roleText(was.roles), after: roleText(given) };
    });
  },

  /** Signs somebody out everywhere; oneself too. */
  endSignIns(clinician: CurrentClinician, id: string, now: Instant, note: NoteIn): Promise<Done> {
    return asAdministrator(db, clinician, note, async (tx) => {
      const found = await tx.clinician.findFirst({ where: { id, clinicId: clinician.clinicId }, select: { id: true } });
      if (!found) return fail({ code: 'person_not_found' });
      const { count } = await endSignIns(tx, id, now);
      return ok({ before: openText(count), after: openText(0) });
    });
  },
});

const pending = (at: Date) => ({ kind: 'invitation', usedAt: null, revokedAt: null, expiresAt: { gt: at } });

const endSignIns = (tx: Tx, clinicianId: string, now: Instant) =>
  tx.signIn.updateMany({ where: { clinicianId, endedAt: null }, data: { endedAt: dateOf(now) } });

/** Taken back, whatever was done: an issue leaves a transaction by being thrown. */
class Refused extends Error {
  constructor(readonly issue: ClinicIssue) {
    super(issue.code);
  }
}

/**
 * Runs one change of a clinic's people at a time, and only while whoever asks is still its administrator: two who disable one
 * another at the same moment do it one after the other, and the second can no longer. What it came to is noted with it.
 */
const asAdministrator = async (
  db: Db,
  { id, clinicId }: CurrentClinician,
  note: NoteIn,
  change: (tx: Tx) => Promise<Done>,
): Promise<Done> => {
  try {
    return await db.$transaction(async (tx) => {
      await onePeopleChange(tx, clinicId);
      const still = { id, clinicId, disabledAt: null, roles: { has: 'administrator' } };
      if (!(await tx.clinician.findFirst({ where: still, select: { id: true } })))
        throw new Refused({ code: 'person_not_found' });
      const done = await change(tx);
      if (!done.ok) throw new Refused(done.issue);
      await note(tx, done.value);
      return done;
    });
  } catch (error) {
    if (error instanceof Refused) return fail(error.issue);
    throw error;
  }
};

/**
 * A change of somebody else's account. One's own is changed by another, so that no right is given or lost by one person alone;
 * and since whoever changes is and stays an administrator, a clinic is never left without one.
 */
const changeOther = async (
  db: Db,
  clinician: CurrentClinician,
  { id, note }: { readonly id: string; readonly note: NoteIn },
  change: (tx: Tx, was: { readonly roles: readonly string[]; readonly disabledAt: Date | null }) => Promise<Change>,
): Promise<Done> => {
  if (id === clinician.id) return fail({ code: 'not_yourself' });
  return asAdministrator(db, clinician, note, async (tx) => {
    const there = { id, clinicId: clinician.clinicId };
    const was = await tx.clinician.findFirst({ where: there, select: { roles: true, disabledAt: true } });
    return was ? ok(await change(tx, was)) : fail({ code: 'person_not_found' });
  });
};
