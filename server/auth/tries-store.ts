import 'server-only';
import { createHmac } from 'node:crypto';
import { dateOf, type Instant } from '../clock';
import type { Db } from '../db';
import { delaysAfter } from './delays';

export type TriesStore = ReturnType<typeof triesStore>;

/** Where a try to sign in comes from, and whom it is about. */
export interface Try {
  /** The address typed, known or not, or another name of what is tried. */
  readonly account: string;
  readonly address: string;
  /** The random name of the browser, if it has one. */
  readonly browser: string | null;
}

/** A try that is looked at. It counts as failed until it is said to have succeeded, so that many at once count as many. */
export interface CountedTry {
  readonly of: Try;
  readonly keys: readonly string[];
}

const DAY_MS = 86_400_000;
const KNOWN_MS = 90 * DAY_MS;
const PER_ACCOUNT = delaysAfter(4);
/** A clinic's people often share one address. */
const PER_ADDRESS = delaysAfter(20);

/**
 * Counters of tries, in the database so that all instances count together. Strangers share the counters of the account
 * and of their address; a browser or an address from which the account was once signed in to has a counter of its own, so
 * that whatever strangers do, its owner waits for nobody (SEC-13; the device cookies of OWASP).
 */
export const triesStore = (db: Db, secret: string) => {
  const keyOf = (...parts: string[]): string =>
    createHmac('sha256', secret).update(JSON.stringify(parts)).digest('base64url');
  const keysOf = (of: Try) => ({
    account: keyOf('account', of.account),
    address: keyOf('address', of.address),
    fromBrowser: of.browser && keyOf('browser', of.account, of.browser),
    fromAddress: keyOf('known address', of.account, of.address),
  });

  return {
    /** Counts a try before it is looked at. A date when it is not: nothing is looked at before then, and nothing was counted. */
    async begin(of: Try, now: Instant): Promise<CountedTry | Date> {
      const at = dateOf(now);
      const keys = keysOf(of);
      return db
        .$transaction(async (tx) => {
          const own = [keys.fromBrowser, keys.fromAddress].filter((key) => key !== null);
          const known = await tx.signInTries.findMany({
            where: { key: { in: own }, known: true, keepUntil: { gt: at } },
            select: { key: true },
          });
          const mine = own.find((key) => known.some((row) => row.key === key));
          // In one order, whoever asks: two tries wait for each other's rows, and never in a circle.
          const counted = mine ? [mine] : [keys.account, keys.address].sort();
          for (const key of counted) {
            const delays = [...(key === keys.address ? PER_ADDRESS : PER_ACCOUNT)];
            const rows = await tx.$executeRaw`
              INSERT INTO "SignInTries" AS t ("key", "failures", "waitUntil", "keepUntil")
              VALUES (${key}, 1, ${at}, ${new Date(at.getTime() + 2 * DAY_MS)})
              ON CONFLICT ("key") DO UPDATE SET
                "failures" = CASE WHEN t."waitUntil" < ${new Date(at.getTime() - DAY_MS)} THEN 1 ELSE t."failures" + 1 END,
                "waitUntil" = ${at}::timestamptz + interval '1 second' * CASE
                  WHEN t."waitUntil" < ${new Date(at.getTime() - DAY_MS)} THEN 0
                  ELSE (${delays}::int[])[LEAST(t."failures" + 1, ${delays.length}::int)] END,
                "keepUntil" = GREATEST(t."keepUntil", ${new Date(at.getTime() + 2 * DAY_MS)})
              WHERE t."waitUntil" <= ${at}`;
            if (rows === 0) throw new TooSoon(key);
          }
          return { of, keys: counted };
        })
        .catch(async (error: unknown) => {
          if (!(error instanceof TooSoon)) throw error;
          const row = await db.signInTries.findUnique({ where: { key: error.key }, select: { waitUntil: true } });
          return row?.waitUntil ?? at;
        });
    },

    /** The try was right: its own counters begin anew, its address gets back what it was charged, and both are known now. */
    async succeeded({ of, keys }: CountedTry, now: Instant): Promise<void> {
      const { address, fromBrowser, fromAddress } = keysOf(of);
      const at = dateOf(now);
      const keepUntil = new Date(at.getTime() + KNOWN_MS);
      await db.signInTries.updateMany({
        where: { key: { in: keys.filter((key) => key !== address) } },
        data: { failures: 0, waitUntil: at },
      });
      if (keys.includes(address)) {
        await db.signInTries.updateMany({
          where: { key: address, failures: { gt: 0 } },
          data: { failures: { decrement: 1 }, waitUntil: at },
        });
      }
      for (const key of [fromBrowser, fromAddress].filter((own) => own !== null)) {
        const data = { failures: 0, waitUntil: at, known: true, keepUntil };
        await db.signInTries.upsert({ where: { key }, create: { key, ...data }, update: data, select: { key: true } });
      }
    },

    /** Forgets what is too old to matter. How many. */
    async clean(now: Instant): Promise<number> {
      const { count } = await db.signInTries.deleteMany({ where: { keepUntil: { lt: dateOf(now) } } });
      return count;
    },
  };
};

class TooSoon extends Error {
  override readonly name = 'TooSoon';
  constructor(readonly key: string) {
    super('too soon');
  }
}
