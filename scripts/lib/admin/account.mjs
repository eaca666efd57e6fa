import { PlainError } from '../plain-error.mjs';

/** Runs `work` whole or not at all. */
export async function inTransaction(client, work) {
  await client.query('BEGIN');
  try {
    const done = await work();
    await client.query('COMMIT');
    return done;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

/** Changes of a clinic's people happen one after the other: the app takes the same lock (server/clinics/people-store.ts). */
export const lockClinic = (client, clinicId) =>
  client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [clinicId]);

/** The account with this address, and nobody else changing it or its clinic until the end of the transaction. */
export async function account(client, email) {
  const asked = () =>
    client.query(
      'SELECT "id", "clinicId", "email", "name", "roles", "disabledAt" FROM "Clinician" WHERE "email" = $1',
      [email.trim().toLowerCase()],
    );
  const { rows } = await asked();
  if (rows.length === 0) throw new PlainError(`There is no account ${email}. Those there are: npm run admin -- people`);
  await lockClinic(client, rows[0].clinicId);
  return (await asked()).rows[0];
}

/** The clinic with this id; the only one there is, when none is said. */
export async function clinicOf(client, id) {
  const { rows } = await client.query('SELECT "id", "name" FROM "Clinic" WHERE $1::text IS NULL OR "id" = $1', [
    id ?? null,
  ]);
  if (rows.length === 0) throw new PlainError(id ? `There is no clinic ${id}.` : 'There is no clinic yet.');
  if (rows.length > 1)
    throw new PlainError('There are several clinics. Say which: --clinic <id>. Those: npm run admin -- clinics');
  await lockClinic(client, rows[0].id);
  return rows[0];
}
