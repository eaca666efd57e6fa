import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '@/prisma/generated/client';
import { env } from './env';
import { log } from './log';

export type Db = PrismaClient;

interface DbOptions {
  readonly pool?: number;
  readonly statementMs?: number;
}

/**
 * A database client over its own bounded pool. Every wait has an end: for a free connection, for a statement, for a lock.
 * A connection that breaks is dropped, and the next query opens a new one, so the pool survives a restart of the database.
 */
export function createDb(url: string, { pool = 10, statementMs = 15_000 }: DbOptions = {}): Db {
  const adapter = new PrismaPg(
    {
      connectionString: url,
      application_name: 'zonula',
      max: pool,
      connectionTimeoutMillis: 3000,
      idleTimeoutMillis: 30_000,
      maxLifetimeSeconds: 3600,
      keepAlive: true,
      statement_timeout: statementMs,
      // For when no answer comes at all, not even the server's own refusal.
      query_timeout: statementMs + 2000,
      lock_timeout: 5000,
      idle_in_transaction_session_timeout: 15_000,
    },
    {
      onPoolError: (error) => log.warn({ error }, 'an idle database connection broke'),
      onConnectionError: (error) => log.warn({ error }, 'a database connection broke'),
    },
  );
  return new PrismaClient({ adapter, transactionOptions: { maxWait: 5000, timeout: 10_000 } });
}

// Hot reloading loads this module again and again; the process keeps its one pool.
const kept = globalThis as typeof globalThis & { zonulaDb?: Db };

/** The one client of this process. Made at the first use, since a build has no database. */
export function db(): Db {
  kept.zonulaDb ??= createDb(env().DATABASE_URL, {
    pool: env().ZONULA_DATABASE_POOL,
    statementMs: env().ZONULA_DATABASE_STATEMENT_MS,
  });
  return kept.zonulaDb;
}
