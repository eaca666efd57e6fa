import 'server-only';
import { createHash } from 'node:crypto';
import { dateOf, type Instant } from '../clock';
import type { Db } from '../db';

export type ChallengeStore = ReturnType<typeof challengeStore>;

type Purpose = 'passkey_creation' | 'passkey_proof' | 'single_sign_on';

interface Challenge {
  readonly purpose: Purpose;
  /** What comes back. Only its hash is kept. */
  readonly value: string;
  /** Who or which browser it is asked of; null: whoever answers. */
  readonly askedOf: string | null;
}

const hashOf = (value: string): string => createHash('sha256').update(value).digest('base64url');

/** Long enough to find one's key; a challenge is no good for ever. */
const MINUTES = 10;

/** What was asked of a browser, so that the answer is taken once, soon, and from nobody else. */
export const challengeStore = (db: Db) => ({
  async ask(
    { purpose, value, askedOf }: Challenge,
    detail: Readonly<Record<string, string>>,
    now: Instant,
  ): Promise<void> {
    // What nobody came back with goes at once, so that whoever only asks does not fill the table.
    await db.signInChallenge.deleteMany({ where: { expiresAt: { lt: dateOf(now) } } });
    const expiresAt = new Date(Date.parse(now) + MINUTES * 60_000);
    await db.signInChallenge.create({
      data: { hash: hashOf(value), purpose, askedOf, detail, expiresAt },
      select: { hash: true },
    });
  },

  /** Takes the answer, for good: what was kept with the challenge, or null when it was not asked, or taken before. */
  async take({ purpose, value, askedOf }: Challenge, now: Instant): Promise<unknown> {
    const { rows } = await db.pool.query<{ detail: unknown; good: boolean }>(
      `DELETE FROM "SignInChallenge" WHERE "hash" = $1
       RETURNING "detail", "purpose" = $2 AND "askedOf" IS NOT DISTINCT FROM $3 AND "expiresAt" > $4 AS good`,
      [hashOf(value), purpose, askedOf, dateOf(now)],
    );
    return rows[0]?.good ? rows[0].detail : null;
  },
});
