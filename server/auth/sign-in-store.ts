import 'server-only';
import { z } from 'zod';
import { dateOf, type Instant, instantOf } from '../clock';
import type { Db } from '../db';
import { type ClinicId, type ClinicianId, newSignInId, type SignInId } from '../ids';
import { besideClinics } from '../tenancy/clinic-scope';
import { roles } from '../tenancy/roles';
import type { CurrentClinician } from './clinician';
import { type Awaited, awaited, type SignInMethod, signInMethod } from './schema';
import { newSecretToken, secretTokenHash } from './secret-token';
import type { SignInRules } from './sign-in-rules';

export type SignInStore = ReturnType<typeof signInStore>;

const signedIn = z.object({
  signInId: z.string(),
  lastSeenAt: z.date(),
  id: z.string(),
  clinicId: z.string(),
  roles: z.array(z.enum(roles)),
  name: z.string(),
  email: z.string(),
});

const SEEN_EVERY_MS = 60_000;

/** What a sign-in knows of itself: when it ends, and when its owner last showed who they are. */
export interface Standing {
  readonly provedAt: Instant;
  readonly endsAt: Instant;
  /** When it ends for want of requests. */
  readonly idleEndsAt: Instant;
  readonly method: SignInMethod;
}

/** A sign-in that opens nothing yet, but what it waits for. */
export interface WaitingSignIn {
  readonly signInId: SignInId;
  readonly clinicianId: ClinicianId;
  readonly awaits: Awaited;
}

/** Sign-ins: one row for each authenticated browser, looked up at every call (SEC-05, SEC-07). */
export const signInStore = (db: Db, rules: SignInRules) => {
  const idleSince = (now: Instant): Date => new Date(Date.parse(now) - rules.idleMinutes * 60_000);
  /** Of those that are neither ended nor expired. */
  const good = (now: Instant) => ({
    endedAt: null,
    expiresAt: { gt: dateOf(now) },
    lastSeenAt: { gt: idleSince(now) },
  });

  return {
    /** Opens a sign-in and gives its token: 256 random bits, told once. The one that the browser had before ends. */
    async open(
      { clinicianId, method, awaits, browser, before, provedAt }: OpenSignIn,
      now: Instant,
    ): Promise<{ readonly token: string; readonly signInId: SignInId }> {
      const { token, hash } = newSecretToken();
      const signInId = newSignInId();
      if (before) await this.end(before, now);
      await db.signIn.create({
        data: {
          id: signInId,
          clinicianId,
          tokenHash: hash,
          createdAt: dateOf(now),
          lastSeenAt: dateOf(now),
          provedAt: dateOf(provedAt ?? now),
          expiresAt: new Date(Date.parse(now) + rules.hours * 3_600_000),
          method,
          awaits,
          browser,
        },
        select: { id: true },
      });
      return { token, signInId };
    },

    /**
     * Whose token this is, if the sign-in is complete, neither ended nor expired, and the account is enabled. Asking is use of
     * it, unless said otherwise.
     */
    async clinicianOf(token: string, now: Instant, { asSeen = true } = {}): Promise<CurrentClinician | null> {
      const { rows } = await besideClinics(() =>
        db.pool.query({
          name: 'clinician-of-sign-in',
          text: `SELECT s."id" AS "signInId", s."lastSeenAt", c."id", c."clinicId", c."roles", c."name", c."email"
          FROM "SignIn" s JOIN "Clinician" c ON c."id" = s."clinicianId"
          WHERE s."tokenHash" = $1 AND s."endedAt" IS NULL AND s."expiresAt" > $2 AND s."lastSeenAt" > $3
            AND s."awaits" IS NULL AND (s."method" <> 'password' OR NOT $4) AND c."disabledAt" IS NULL`,
          // Instants go to the driver as they are written: it would put dates together piece by piece.
          values: [secretTokenHash(token), now, instantOf(idleSince(now)), rules.secondFactorRequired],
        }),
      );
      const row = rows[0] ? signedIn.parse(rows[0]) : null;
      if (!row) return null;
      if (asSeen && Date.parse(now) - row.lastSeenAt.getTime() > SEEN_EVERY_MS)
        await this.seen(row.signInId as SignInId, now);
      return {
        id: row.id as ClinicianId,
        clinicId: row.clinicId as ClinicId,
        signInId: row.signInId as SignInId,
        roles: row.roles,
        name: row.name,
        email: row.email,
      };
    },

    /** The sign-in of this token, if it is good but for what it waits for. */
    async waitingOf(token: string, now: Instant): Promise<WaitingSignIn | null> {
      const row = await db.signIn.findFirst({
        where: {
          tokenHash: secretTokenHash(token),
          awaits: { not: null },
          clinician: { disabledAt: null },
          ...good(now),
        },
        select: { id: true, clinicianId: true, awaits: true },
      });
      return (
        row && {
          signInId: row.id as SignInId,
          clinicianId: row.clinicianId as ClinicianId,
          awaits: awaited.parse(row.awaits),
        }
      );
    },

    /**
     * Gives a sign-in more rights, or its owner has shown anew who they are in a way that changes the account: it waits for
     * nothing any more, and has a new token (SEC-07). Null when it ended meanwhile.
     */
    async renew(signInId: SignInId, method: SignInMethod | null, now: Instant): Promise<string | null> {
      const { token, hash } = newSecretToken();
      const { count } = await db.signIn.updateMany({
        where: { id: signInId, ...good(now) },
        data: {
          tokenHash: hash,
          ...(method && { method, awaits: null }),
          provedAt: dateOf(now),
          lastSeenAt: dateOf(now),
        },
      });
      return count === 1 ? token : null;
    },

    /** Its owner has shown again who they are. */
    async proved(signInId: SignInId, now: Instant): Promise<void> {
      await db.signIn.updateMany({ where: { id: signInId }, data: { provedAt: dateOf(now) } });
    },

    async seen(signInId: SignInId, now: Instant): Promise<void> {
      await db.signIn.updateMany({ where: { id: signInId }, data: { lastSeenAt: dateOf(now) } });
    },

    async standing(signInId: SignInId): Promise<Standing | null> {
      const row = await db.signIn.findUnique({
        where: { id: signInId },
        select: { provedAt: true, expiresAt: true, lastSeenAt: true, method: true },
      });
      if (!row) return null;
      return {
        provedAt: instantOf(row.provedAt),
        endsAt: instantOf(row.expiresAt),
        idleEndsAt: instantOf(new Date(row.lastSeenAt.getTime() + rules.idleMinutes * 60_000)),
        method: signInMethod.parse(row.method),
      };
    },

    /** The good sign-ins of an account, the latest used first (SEC-15). */
    async list(clinicianId: ClinicianId, now: Instant) {
      const rows = await db.signIn.findMany({
        where: { clinicianId, ...good(now) },
        orderBy: [{ lastSeenAt: 'desc' }, { id: 'desc' }],
        select: { id: true, createdAt: true, lastSeenAt: true, browser: true, method: true },
        take: 100,
      });
      return rows.map(({ id, createdAt, lastSeenAt, browser, method }) => ({
        id: id as SignInId,
        since: instantOf(createdAt),
        lastSeen: instantOf(lastSeenAt),
        browser,
        method: signInMethod.parse(method),
      }));
    },

    /** Ends the sign-in of this token; ending it twice is the same as once. */
    async end(token: string, now: Instant): Promise<void> {
      await db.signIn.updateMany({
        where: { tokenHash: secretTokenHash(token), endedAt: null },
        data: { endedAt: dateOf(now) },
      });
    },

    /** Ends one sign-in of this account. Whether there was one. */
    async endOne(clinicianId: ClinicianId, signInId: SignInId, now: Instant): Promise<boolean> {
      const { count } = await db.signIn.updateMany({
        where: { id: signInId, clinicianId, endedAt: null },
        data: { endedAt: dateOf(now) },
      });
      return count === 1;
    },

    /** Ends all sign-ins of this account but one. How many. */
    async endOthers(clinicianId: ClinicianId, keep: SignInId, now: Instant): Promise<number> {
      const { count } = await db.signIn.updateMany({
        where: { clinicianId, id: { not: keep }, ...good(now) },
        data: { endedAt: dateOf(now) },
      });
      return count;
    },
  };
};

interface OpenSignIn {
  readonly clinicianId: ClinicianId;
  readonly method: SignInMethod;
  readonly awaits: Awaited | null;
  /** The kind of browser. */
  readonly browser: string;
  /** The token that the browser had before. */
  readonly before: string | null;
  /** When its owner showed who they are, if that was before now. */
  readonly provedAt?: Instant;
}
