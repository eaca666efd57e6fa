import { randomUUID } from 'node:crypto';
import { withClient } from '../instance.mjs';
import { PlainError } from '../plain-error.mjs';
import { Clinician } from './clinician.mjs';

const clinicians = 4;
const password = 'a lighthouse counts its ships';

async function firstAccount({ url, setupLink }) {
  const body = JSON.stringify({
    clinicName: 'Fault Practice',
    name: 'Clinician 1',
    email: 'clinician-1@example.org',
    password,
    token: new URL(setupLink).hash.slice(1),
  });
  const headers = { 'content-type': 'application/json', origin: url };
  const made = await fetch(`${url}/api/setup`, { method: 'POST', headers, body });
  if (made.status !== 201) throw new PlainError(`The first account could not be made: ${made.status}`);
}

/** The other accounts: copies of the first, in its clinic. */
const hire = (client) =>
  client.query(
    `INSERT INTO "Clinician" ("id", "clinicId", "email", "name", "passwordHash", "roles", "createdAt")
     SELECT 'cli_' || key, "clinicId", 'clinician-' || place + 1 || '@example.org', 'Clinician ' || place + 1, "passwordHash", '{clinician}', now()
     FROM "Clinician", unnest($1::text[]) WITH ORDINALITY AS given (key, place)`,
    [Array.from({ length: clinicians - 1 }, () => randomUUID())],
  );

/** Questions that are answered by yes or no, out of the knowledge that the first session was made with. */
const presenceFindings = async (client) => {
  const { rows } = await client.query('SELECT "file" FROM "KnowledgeRelease" ORDER BY "keptAt" DESC LIMIT 1');
  const { findings } = JSON.parse(rows[0].file).catalogue;
  return Object.entries(findings).flatMap(([id, { kind, asked }]) => (asked && kind.type === 'presence' ? [id] : []));
};

/** The clinicians of a new installation, signed in and knowing what can be asked. */
export async function staffOf({ url, setupLink, databaseUrl }) {
  await firstAccount({ url, setupLink });
  await withClient(databaseUrl, hire);
  const staff = Array.from(
    { length: clinicians },
    (_, index) => new Clinician(url, { email: `clinician-${index + 1}@example.org`, password }),
  );
  for (const clinician of staff) await clinician.signIn();
  await staff[0].work(() => true);
  const findings = await withClient(databaseUrl, presenceFindings);
  for (const clinician of staff) clinician.findings = findings;
  return staff;
}
