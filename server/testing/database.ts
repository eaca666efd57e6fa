import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { createDb, type Db } from '@/server/db';

export interface TestDatabase {
  /** As the running app has it: what its role may not do is refused here too. */
  readonly db: Db;
  /** With the owner's rights, for what only a test does. */
  readonly owner: Db;
  /** The owner's address. */
  readonly url: string;
  /** The address of the app's role. */
  readonly appUrl: string;
  /** Closes the connections and drops the database. */
  close(): Promise<void>;
}

function clusterUrl(
  database: string,
  variable: 'TEST_DATABASE_URL' | 'TEST_DATABASE_APP_URL' = 'TEST_DATABASE_URL',
): string {
  const url = process.env[variable];
  if (!url) throw new Error('No test database. Run: npm test -- integration');
  return Object.assign(new URL(url), { pathname: `/${database}` }).href;
}

async function onCluster(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: clusterUrl('postgres') });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/**
 * A migrated database of one's own, copied from the template that scripts/test.mjs prepares: a fraction of a second. With a
 * `zone` its connections begin in that, as on a server that was set up for it.
 */
export async function createTestDatabase({
  zone,
  ...options
}: Parameters<typeof createDb>[1] & { readonly zone?: string } = {}): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onCluster(`CREATE DATABASE ${name} TEMPLATE zonula_template STRATEGY file_copy`);
  if (zone) await onCluster(`ALTER DATABASE ${name} SET timezone = '${zone}'`);
  const url = clusterUrl(name);
  const appUrl = clusterUrl(name, 'TEST_DATABASE_APP_URL');
  const db = createDb(appUrl, options);
  const owner = createDb(url, { pool: 2 });
  const close = async () => {
    for (const client of [db, owner]) {
      await client.$disconnect();
      // Prisma ends the pool only when it has used it.
      if (!client.pool.ended) await client.pool.end();
    }
    await onCluster(`DROP DATABASE ${name} WITH (FORCE)`);
  };
  return { db, owner, url, appUrl, close };
}
