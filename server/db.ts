import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import type { Pool } from 'pg';
import { PrismaClient } from '@/prisma/generated/client';
import { env } from './env';
import { log } from './log';
import { ClinicPool } from './tenancy/clinic-pool';

/**
 * The typed client, and the pool under it for the few statements that run at every answer: prepared once on each
 * connection, they take a sixth of the time (docs/decisions/0006-hot-statements.md).
 */
export type Db = PrismaClient & { readonly pool: Pool };

interface DbOptions {
  readonly pool?: number;
  readonly statementMs?: number;
}

/**
 * A database client over its own bounded pool. Every wait has an end: for a free connection, for a statement, for a lock.
 * A connection that breaks is dropped, and the next query opens a new one, so the pool survives a restart of the database.
 */
export function createDb(url: string, { pool: size = 10, statementMs = 15_000 }: DbOptions = {}): Db {
  const pool = new ClinicPool({
    connectionString: url,
    application_name: 'zonula',
    max: size,
    connectionTimeoutMillis: 3000,
    idleTimeoutMillis: 30_000,
    maxLifetimeSeconds: 3600,
    keepAlive: true,
    statement_timeout: statementMs,
    // For when no answer comes at all, not even the server's own refusal.
    query_timeout: statementMs + 2000,
    lock_timeout: 5000,
    idle_in_transaction_session_timeout: 15_000,
    // Prisma's adapter drops the offset of a time that it reads and takes it for UTC, whatever the server's zone is.
    onConnect: async (client) => void (await client.query(`SET TIME ZONE 'UTC'`)),
  });
  // Here and not through the adapter, which listens from its first query on: the statements on the pool may come before.
  pool.on('error', (error) => log.warn({ error }, 'an idle database connection broke'));
  const adapter = new PrismaPg(pool, {
    disposeExternalPool: true,
    onConnectionError: (error) => log.warn({ error }, 'a database connection broke'),
  });
  const client = new PrismaClient({ adapter, transactionOptions: { maxWait: 5000, timeout: 10_000 } });
  return Object.assign(client, { pool });
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
