import 'server-only';
import type { Change } from '../audit/schema';
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
  ): Promise<Change | null> {
    const { rows } = await db.pool.query<{ before: string | null }>(
      `INSERT INTO "SessionGrant" ("sessionId", "granteeId", "access", "grantedAt")
       SELECT session."id", colleague."id", $4, $5
       FROM "ClinicalSession" AS session JOIN "Clinician" AS colleague ON colleague."clinicId" = session."clinicId"
       WHERE session."id" = $1 AND session."clinicianId" = $2 AND colleague."id" = $3 AND colleague."id" <> $2
         AND colleague."disabledAt" IS NULL AND 'clinician' = ANY (colleague."roles")
       ON CONFLICT ("sessionId", "granteeId") DO UPDATE SET "access" = excluded."access"
       -- What a statement reads is how it was when the statement began.
       RETURNING (SELECT earlier."access" FROM "SessionGrant" AS earlier
         WHERE earlier."sessionId" = $1 AND earlier."granteeId" = $3) AS before`,
      [sessionId, clinician.id, colleagueId, access, dateOf(now)],
    );
    return rows[0] ? changeOf(colleagueId, rows[0].before, access) : null;
  },

  /** Takes it back. Not being shared is what is wanted, so twice is as good as once; `null` when it is not one's own session. */
  async unshare(
    clinician: CurrentClinician,
    { sessionId, colleagueId }: { sessionId: string; colleagueId: string },
  ): Promise<Change | null> {
    const { rows } = await db.pool.query<{ before: string | null }>(
      `WITH own AS (SELECT "id" FROM "ClinicalSession" WHERE "id" = $1 AND "clinicianId" = $2),
         taken AS (DELETE FROM "SessionGrant" WHERE "sessionId" IN (SELECT "id" FROM own) AND "granteeId" = $3
           RETURNING "access")
       SELECT (SELECT "access" FROM taken) AS before FROM own`,
      [sessionId, clinician.id, colleagueId],
    );
    return rows[0] ? changeOf(colleagueId, rows[0].before, null) : null;
  },
});
