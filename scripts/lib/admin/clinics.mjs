import { PlainError } from '../plain-error.mjs';
import { idsCode } from '../record-code.mjs';
import { inTransaction } from './account.mjs';
import { inviteWithin } from './links.mjs';
import { note } from './note.mjs';

export async function clinics(client) {
  const { rows } = await client.query(
    `SELECT k."id", k."name", count(c."id")::int AS people FROM "Clinic" k LEFT JOIN "Clinician" c ON c."clinicId" = k."id"
     GROUP BY k."id" ORDER BY k."name", k."id"`,
  );
  if (rows.length === 0) return ['There is no clinic yet: the first account makes one.'];
  return rows.map(({ id, name, people }) => `${id} · ${name} · ${people === 1 ? '1 account' : `${people} accounts`}`);
}

/** Another clinic, which begins as the first one did: with one account that is clinician and administrator. */
export async function makeClinic(client, context, [written, email]) {
  const name = written.trim();
  if (name.length < 2 || name.length > 120) throw new PlainError('A clinic has a name of 2 to 120 characters.');
  const { newClinicId } = await idsCode();
  const id = newClinicId();
  return await inTransaction(client, async () => {
    const { rowCount } = await client.query('SELECT FROM "Clinician"');
    if (rowCount === 0) {
      throw new PlainError('The first account and its clinic are made by the link that npm start prints.');
    }
    await client.query('INSERT INTO "Clinic" ("id", "name", "createdAt") VALUES ($1, $2, $3)', [id, name, context.now]);
    await note(client, context, id, { action: 'make_clinic', before: 'none', after: name });
    const first = { email, role: ['clinician', 'administrator'], clinic: id };
    return [`${name} is clinic ${id}.`, ...(await inviteWithin(client, context, first))];
  });
}
