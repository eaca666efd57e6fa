import { withClient } from './instance.mjs';
import { migrationLock } from './migrate.mjs';
import { quoted } from './quoted.mjs';

/** The role that the running app signs in to its own database with. */
export const appRole = 'zonula_app';

/**
 * What the running app may do, table by table (SEC-33). What is not here it may not: no table is altered, no event changed
 * or removed, no session removed or made a demonstration. A new table needs its line; a test asks for it.
 */
export const privileges = {
  _prisma_migrations: ['SELECT'],
  Clinic: ['SELECT', 'INSERT'],
  ClinicKey: ['SELECT', 'INSERT'],
  Clinician: ['SELECT', 'INSERT', 'UPDATE ("name", "email", "disabledAt", "roles", "passwordHash")'],
  SignIn: ['SELECT', 'INSERT', 'UPDATE ("tokenHash", "lastSeenAt", "endedAt", "method", "awaits", "provedAt")'],
  SignInTries: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
  SignInChallenge: ['SELECT', 'INSERT', 'DELETE'],
  TotpFactor: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
  Passkey: ['SELECT', 'INSERT', 'UPDATE ("counter", "lastUsedAt")', 'DELETE'],
  RecoveryCode: ['SELECT', 'INSERT', 'UPDATE ("usedAt")', 'DELETE'],
  SingleSignOnAccount: ['SELECT', 'INSERT', 'UPDATE ("roles")'],
  ClinicalSession: [
    'SELECT',
    'INSERT',
    'UPDATE ("lastEventNumber", "lastHash", "state", "outline", "appVersion", "engineVersion", "knowledgeVersion", "updatedAt", "closedAt", "outcome")',
  ],
  SessionEvent: ['SELECT', 'INSERT'],
  ExpectedResult: ['SELECT', 'INSERT', 'UPDATE ("expectedOn", "setAt")', 'DELETE'],
  /** Written by triggers, as its owner. */
  SessionTerm: ['SELECT'],
  SessionText: ['SELECT', 'INSERT', 'UPDATE ("marks")'],
  /** A view, for searching. */
  TextToSearch: ['SELECT'],
  SoughtWords: ['SELECT', 'INSERT', 'DELETE'],
  SavedFilter: ['SELECT', 'INSERT', 'UPDATE ("filter", "savedAt")', 'DELETE'],
  KnowledgeRelease: ['SELECT', 'INSERT'],
  InstanceSetting: ['SELECT', 'DELETE'],
  SessionRemoval: ['SELECT'],
  AuditEntry: [],
  AuditHead: [],
  SessionGrant: ['SELECT', 'INSERT', 'UPDATE ("access")', 'DELETE'],
  AccountLink: ['SELECT', 'INSERT', 'UPDATE ("usedAt", "revokedAt", "clinicianId")'],
  /** A view, for lists. */
  SessionOfClinic: ['SELECT'],
  ProblemReport: ['SELECT', 'INSERT'],
};

/** Functions that run with the owner's rights and are narrow enough for the app. */
const functions = [
  'remove_demonstrations(text)',
  'remove_expired_sessions(integer)',
  'clinic_of_link(text)',
  'append_audit(json)',
  'read_audit(json)',
  'check_audit(integer, integer)',
];

const roleOf = async (client) => (await client.query('SELECT current_user AS role')).rows[0].role;

/** Makes the app's role in our own PostgreSQL, or gives it this password. */
export async function ensureAppRole(client, password) {
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [appRole]);
  const { rows } = await client.query(
    `SELECT format('%s ROLE %I LOGIN PASSWORD %L NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS', $1::text, $2::text, $3::text) AS sql`,
    [rowCount === 0 ? 'CREATE' : 'ALTER', appRole, password],
  );
  await client.query(rows[0].sql);
}

/** Gives a role the privileges above and takes all others in this database, in one transaction. */
export async function limitRole(client, role) {
  const to = quoted(role);
  await client.query('BEGIN');
  // Two starts at once would trip over each other's changes of the same catalogue rows.
  await client.query('SELECT pg_advisory_xact_lock($1)', [migrationLock]);
  for (const kind of ['TABLES', 'SEQUENCES', 'FUNCTIONS']) {
    await client.query(`REVOKE ALL ON ALL ${kind} IN SCHEMA public FROM ${to}`);
  }
  await client.query(`REVOKE CREATE ON SCHEMA public FROM ${to}`);
  await client.query(`GRANT USAGE ON SCHEMA public TO ${to}`);
  for (const [table, allowed] of Object.entries(privileges).filter(([, given]) => given.length > 0)) {
    await client.query(`GRANT ${allowed.join(', ')} ON public.${quoted(table)} TO ${to}`);
  }
  for (const name of functions) await client.query(`GRANT EXECUTE ON FUNCTION public.${name} TO ${to}`);
  await client.query('COMMIT');
}

/**
 * Limits the role of the app's address, unless there is one role only. Says in a sentence what is wrong when the running app
 * could then still change events, or read those of every clinic, and null when it cannot.
 */
export async function limitApp({ owner, app }) {
  const role = await withClient(app, roleOf);
  const same = await withClient(owner, async (client) => {
    if ((await roleOf(client)) === role) return true;
    await limitRole(client, role);
    return false;
  });
  const { rows } = await withClient(app, (client) =>
    client.query(
      `SELECT has_any_column_privilege('"SessionEvent"', 'UPDATE') OR has_table_privilege('"SessionEvent"', 'DELETE, TRUNCATE') AS able,
         row_security_active('"SessionEvent"') AS kept`,
    ),
  );
  if (!rows[0].able && rows[0].kept) return null;
  if (!rows[0].able) return `The database role ${role} passes by the policies that keep clinics apart (BYPASSRLS).`;
  return same
    ? 'The app uses the database as its owner, who can change and delete events. Set DATABASE_OWNER_URL (docs/operations.md).'
    : `The database role ${role} can change events all the same: it is a superuser, or a member of the owner.`;
}
