import { createHash, randomBytes } from 'node:crypto';

// What an installation remembers about itself, in the database so that all its copies share it.

const setupTokenHours = 24;

export async function withClient(url, work) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {}); // The query under way reports it.
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

/** The secret that signs sign-ins: made once; whoever comes first wins, and all copies of the app use the same. */
export async function authSecret(client) {
  const kept = async () =>
    (await client.query(`SELECT "value" FROM "InstanceSetting" WHERE "key" = 'auth_secret'`)).rows[0]?.value;
  // Looked for first: a start without the owner's address can read it and not write it.
  const there = await kept();
  if (there) return there;
  await client.query(
    `INSERT INTO "InstanceSetting" ("key", "value", "createdAt") VALUES ('auth_secret', $1, now()) ON CONFLICT ("key") DO NOTHING`,
    [randomBytes(48).toString('base64url')],
  );
  return await kept();
}

/**
 * A one-time token for creating the first account, or null when there is an account already.
 * Only its hash is kept: reading the database does not give it away. A new one makes older ones useless.
 */
export async function newSetupToken(client, now = new Date()) {
  const { rows } = await client.query('SELECT EXISTS (SELECT FROM "Clinician") AS "hasAccount"');
  if (rows[0].hasAccount) return null;
  const token = randomBytes(32).toString('base64url');
  const value = JSON.stringify({
    hash: createHash('sha256').update(token).digest('hex'),
    expiresAt: new Date(now.getTime() + setupTokenHours * 3_600_000).toISOString(),
  });
  await client.query(
    `INSERT INTO "InstanceSetting" ("key", "value", "createdAt") VALUES ('setup_token', $1, $2)
     ON CONFLICT ("key") DO UPDATE SET "value" = $1, "createdAt" = $2`,
    [value, now],
  );
  return token;
}
