const counted = (number, one, many) => (number === 1 ? `1 ${one}` : `${number} ${many}`);

/**
 * What runs here and under which settings, for whoever cannot get in to look: PostgreSQL and migrations, the knowledge release
 * kept last, and for each clinic its accounts, sign-ins, sessions and settings. The settings are those that the app last
 * started with, as its audit has them. Nothing of any patient.
 */
export async function status(client, { now }) {
  const { rows: releases } = await client.query(
    'SELECT "version" FROM "KnowledgeRelease" ORDER BY "keptAt" DESC LIMIT 1',
  );
  const { rows: made } = await client.query(
    'SELECT count(*)::int AS number, max(migration_name) AS last FROM "_prisma_migrations" WHERE finished_at IS NOT NULL',
  );
  const { rows: servers } = await client.query("SELECT current_setting('server_version') AS version");
  const [{ number, last }] = made;
  return [
    `PostgreSQL ${servers[0].version} · ${counted(number, 'migration', 'migrations')}, the last ${last}`,
    releases[0] ? `Knowledge ${releases[0].version} was used last` : 'No knowledge release was used yet',
    ...(await clinicLines(client, now)),
  ];
}

async function clinicLines(client, now) {
  const { rows: settings } = await client.query(
    `SELECT DISTINCT ON ("clinicId", "subject") "clinicId", "subject", "after" FROM "AuditEntry"
     WHERE "action" = 'setting_change' AND "outcome" = 'done' ORDER BY "clinicId", "subject", "number" DESC`,
  );
  const { rows } = await client.query(
    `SELECT k."id", k."name",
       (SELECT count(*)::int FROM "Clinician" c WHERE c."clinicId" = k."id" AND c."disabledAt" IS NULL) AS enabled,
       (SELECT count(*)::int FROM "Clinician" c WHERE c."clinicId" = k."id" AND c."disabledAt" IS NOT NULL) AS disabled,
       (SELECT count(*)::int FROM "Clinician" c WHERE c."clinicId" = k."id" AND c."disabledAt" IS NULL
          AND 'administrator' = ANY (c."roles")) AS administrators,
       (SELECT count(*)::int FROM "SignIn" s JOIN "Clinician" c ON c."id" = s."clinicianId"
        WHERE c."clinicId" = k."id" AND s."endedAt" IS NULL AND s."expiresAt" > $1) AS "signedIn",
       (SELECT count(*)::int FROM "ClinicalSession" s WHERE s."clinicId" = k."id") AS sessions
     FROM "Clinic" k ORDER BY k."name", k."id"`,
    [now],
  );
  return rows.flatMap(({ id, name, enabled, disabled, administrators, signedIn, sessions }) => [
    '',
    `${name} (${id})`,
    `  ${counted(enabled, 'account', 'accounts')}, ${counted(administrators, 'administrator', 'administrators')} among them; ${disabled} disabled; ${counted(signedIn, 'sign-in', 'sign-ins')} open`,
    `  ${counted(sessions, 'session', 'sessions')}`,
    ...settings
      .filter(({ clinicId }) => clinicId === id)
      .map(({ subject, after }) => `  ${subject.replaceAll('_', ' ')}: ${after ?? 'not set'}`),
  ]);
}
