import 'server-only';
import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { dateOf, type Instant } from '../clock';
import type { Db } from '../db';
import { type ClinicId, type ClinicianId, newSignInId, type SignInId } from '../ids';
import { besideClinics } from '../tenancy/clinic-scope';
import { roles } from '../tenancy/roles';
import type { CurrentClinician } from './clinician';

export type SignInStore = ReturnType<typeof signInStore>;

/** The token in the cookie is never stored: only its SHA-256, so that a stolen table opens nothing. */
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

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

/** Sign-ins: one row for each authenticated browser, looked up at every call (SEC-05, SEC-07). */
export const signInStore = (db: Db) => ({
  /** What the password check needs to know of an account; disabled ones are like unknown ones to the caller. */
  async account(
    email: string,
  ): Promise<{ readonly id: ClinicianId; readonly passwordHash: string; readonly enabled: boolean } | null> {
    const row = await db.clinician.findUnique({
      where: { email: email.trim().toLowerCase() },
      select: { id: true, passwordHash: true, disabledAt: true },
    });
    return row && { id: row.id as ClinicianId, passwordHash: row.passwordHash, enabled: row.disabledAt === null };
  },

  /** Opens a sign-in and gives its token: 256 random bits, told once. */
  async open(clinicianId: ClinicianId, now: Instant, expiresAt: Instant): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await db.signIn.create({
      data: {
        id: newSignInId(),
        clinicianId,
        tokenHash: hashOf(token),
        createdAt: dateOf(now),
        lastSeenAt: dateOf(now),
        expiresAt: dateOf(expiresAt),
      },
      select: { id: true },
    });
    return token;
  },

  /** Whose token this is, if the sign-in is neither ended nor expired and the account is enabled. */
  async clinicianOf(token: string, now: Instant): Promise<CurrentClinician | null> {
    const at = dateOf(now);
    const { rows } = await besideClinics(() =>
      db.pool.query({
        name: 'clinician-of-sign-in',
        text: `SELECT s."id" AS "signInId", s."lastSeenAt", c."id", c."clinicId", c."roles", c."name", c."email"
        FROM "SignIn" s JOIN "Clinician" c ON c."id" = s."clinicianId"
        WHERE s."tokenHash" = $1 AND s."endedAt" IS NULL AND s."expiresAt" > $2 AND c."disabledAt" IS NULL`,
        values: [hashOf(token), at],
      }),
    );
    const row = rows[0] ? signedIn.parse(rows[0]) : null;
    if (!row) return null;
    if (at.getTime() - row.lastSeenAt.getTime() > SEEN_EVERY_MS) {
      await db.signIn.updateMany({ where: { id: row.signInId }, data: { lastSeenAt: at } });
    }
    return {
      id: row.id as ClinicianId,
      clinicId: row.clinicId as ClinicId,
      signInId: row.signInId as SignInId,
      roles: row.roles,
      name: row.name,
      email: row.email,
    };
  },

  /** Ends the sign-in of this token; ending it twice is the same as once. */
  async end(token: string, now: Instant): Promise<void> {
    await db.signIn.updateMany({
      where: { tokenHash: hashOf(token), endedAt: null },
      data: { endedAt: dateOf(now) },
    });
  },
});
