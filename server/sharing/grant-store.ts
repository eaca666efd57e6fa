import 'server-only';
import type { Change } from '../audit/schema';
import type { NoteIn } from '../audit/with-entry';
import type { CurrentClinician } from '../auth/clinician';
import { dateOf, type Instant, instantOf } from '../clock';
import type { Db } from '../db';
import { storeFor } from '../tenancy/store-for';
import { type Access, access, type Sharing } from './schema';

export type GrantStore = ReturnType<typeof grantStore>;

/** Sessions shared with colleagues. Only the owner gives and takes; both work on the next request, as every read and write asks. */
export const grantStore = (db: Db) => storeFor(['clinician'], everyGrant(db));

/** Whom a session can be shared with: who may open one at all. */
const canOpen = { roles: { has: 'clinician' }, disabledAt: null } as const;
const named = { id: true, name: true } as const;

/** With whom, and what they may do. */
const changeOf = (colleagueId: string, before: string | null, after: Access | null): Change => ({
  before: `${colleagueId}: ${before ?? 'none'}`,
  after: `${colleagueId}: ${after ?? 'none'}`,
});

const everyGrant = (db: Db) => ({
  /** Who may open a session, told to whoever may; `null` to everybody else. */
  async of(clinician: CurrentClinician, sessionId: string): Promise<Sharing | null> {
    const session = await db.clinicalSession.findFirst({
      where: {
        id: sessionId,
        OR: [{ clinicianId: clinician.id }, { grants: { some: { granteeId: clinician.id } } }],
      },
      select: {
        clinician: { select: named },
        grants: {
          where: { grantee: canOpen },
          select: { access: true, grantedAt: true, grantee: { select: named } },
          orderBy: { grantedAt: 'asc' },
        },
      },
    });
    if (!session) return null;
    const owns = session.clinician.id === clinician.id;
    const grants = session.grants.map(({ grantee, grantedAt, ...grant }) => ({
      colleague: grantee,
      access: access.parse(grant.access),
      since: instantOf(grantedAt),
    }));
    const colleagues = owns
      ? await db.clinician.findMany({
          where: {
            ...canOpen,
            clinicId: clinician.clinicId,
            id: { notIn: [clinician.id, ...grants.map(({ colleague }) => colleague.id)] },
          },
          select: named,
          orderBy: { name: 'asc' },
        })
      : [];
    const mine = grants.find(({ colleague }) => colleague.id === clinician.id)?.access ?? 'read';
    return { owner: session.clinician, mine: owns ? 'own' : mine, grants, colleagues };
  },

  /**
   * Shares one's own session, or changes how: what it came to. `null` when it is not one's own, or there is no such colleague.
   */
  async share(
    clinician: CurrentClinician,
    { sessionId, colleagueId, access }: { sessionId: string; colleagueId: string; access: Access },
    now: Instant,
    note: NoteIn,
  ): Promise<Change | null> {
    return db.$transaction(async (tx) => {
      const [shared] = await tx.$queryRaw<{ before: string | null }[]>`
       INSERT INTO "SessionGrant" ("sessionId", "granteeId", "access", "grantedAt")
       SELECT session."id", colleague."id", ${access}, ${dateOf(now)}::timestamptz
       FROM "ClinicalSession" AS session JOIN "Clinician" AS colleague ON colleague."clinicId" = session."clinicId"
       WHERE session."id" = ${sessionId} AND session."clinicianId" = ${clinician.id}
         AND colleague."id" = ${colleagueId} AND colleague."id" <> ${clinician.id}
         AND colleague."disabledAt" IS NULL AND 'clinician' = ANY (colleague."roles")
       ON CONFLICT ("sessionId", "granteeId") DO UPDATE SET "access" = excluded."access"
       -- What a statement reads is how it was when the statement began.
       RETURNING (SELECT earlier."access" FROM "SessionGrant" AS earlier
         WHERE earlier."sessionId" = ${sessionId} AND earlier."granteeId" = ${colleagueId}) AS before`;
      if (!shared) return null;
      const change = changeOf(colleagueId, shared.before, access);
      await note(tx, change);
      return change;
    });
  },

  /** Takes it back. Not being shared is what is wanted, so twice is as good as once; `null` when it is not one's own session. */
  async unshare(
    clinician: CurrentClinician,
    { sessionId, colleagueId }: { sessionId: string; colleagueId: string },
    note: NoteIn,
  ): Promise<Change | null> {
    return db.$transaction(async (tx) => {
      const [own] = await tx.$queryRaw<{ before: string | null }[]>`
       WITH own AS (SELECT "id" FROM "ClinicalSession" WHERE "id" = ${sessionId} AND "clinicianId" = ${clinician.id}),
         taken AS (DELETE FROM "SessionGrant" WHERE "sessionId" IN (SELECT "id" FROM own) AND "granteeId" = ${colleagueId}
           RETURNING "access")
       SELECT (SELECT "access" FROM taken) AS before FROM own`;
      if (!own) return null;
      const change = changeOf(colleagueId, own.before, null);
      await note(tx, change);
      return change;
    });
  },
});
