import { inTransaction } from './admin/account.mjs';
import { PlainError } from './plain-error.mjs';
import { noteFromServer } from './server-audit.mjs';

/** The same as in server/record/retention.ts: the command and the running app never work at once. */
const retentionLock = 0x726574656e;
const atOnce = 20;

/** How many months sessions are kept after their last event; null while they are kept without end. */
export async function period(client) {
  const { rows } = await client.query(`SELECT "value" FROM "InstanceSetting" WHERE "key" = 'retention_months'`);
  return rows[0] ? Number(rows[0].value) : null;
}

const periodText = (months) => (months === null ? 'without end' : String(months));

/** Sets the period, or with null takes it away; every clinic's audit says so. Nothing is removed by that alone. */
export async function setPeriod(client, months, reason = null) {
  if (months !== null && !(Number.isInteger(months) && months >= 1 && months <= 9999)) {
    throw new PlainError('The period is in whole months, from 1 to 9999.');
  }
  await inTransaction(client, async () => {
    await client.query('LOCK TABLE "InstanceSetting" IN SHARE ROW EXCLUSIVE MODE');
    const before = await period(client);
    await writePeriod(client, months);
    const change = { before: periodText(before), after: periodText(months), reason };
    const { rows: clinics } = await client.query('SELECT "id" FROM "Clinic" ORDER BY "id"');
    for (const { id } of clinics) {
      const entry = { action: 'setting_change', subject: 'retention_months', ...change };
      await noteFromServer(client, { clinicId: id, by: 'npm run retention' }, entry);
    }
  });
}

async function writePeriod(client, months) {
  if (months === null) await client.query(`DELETE FROM "InstanceSetting" WHERE "key" = 'retention_months'`);
  else
    await client.query(
      `INSERT INTO "InstanceSetting" ("key", "value", "createdAt") VALUES ('retention_months', $1, now())
       ON CONFLICT ("key") DO UPDATE SET "value" = $1, "createdAt" = now()`,
      [String(months)],
    );
}

/** The sessions whose period is over now, oldest first: ids and the time of the last event. */
export async function expired(client) {
  const { rows } = await client.query('SELECT "id", "lastEventAt" FROM expired_sessions(now()) ORDER BY 2, 1');
  return rows;
}

/** Removes them, and gives how many. */
export async function removeExpired(client) {
  const { rows } = await client.query('SELECT pg_try_advisory_lock($1) AS mine', [retentionLock]);
  if (!rows[0].mine) throw new PlainError('A running app is removing sessions at this moment. Try again later.');
  for (let removed = 0; ; ) {
    const { rows: counts } = await client.query('SELECT remove_expired_sessions_at(now(), $1) AS count', [atOnce]);
    removed += counts[0].count;
    if (counts[0].count < atOnce) return removed;
  }
}
