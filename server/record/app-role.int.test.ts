import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CurrentClinician } from '../auth/clinician';
import type { Deps } from '../deps';
import { startSession } from '../sessions/start-session';
import { inClinic } from '../tenancy/clinic-scope';
import { createTestDatabase, type TestDatabase } from '../testing/database';
import { ashwoodDeps, makeClinician } from '../testing/deps';
import { roleCanChangeEvents } from './app-role';

// SEC-33, REG-22: what PostgreSQL itself refuses to the running app, whatever its code says.

let database: TestDatabase;
let deps: Deps;
let me: CurrentClinician;
let real: string;

const patient = { setting: 'primary_care', ageYears: 42, sex: 'female' } as const;
const session = async (demonstration = false) =>
  (await startSession(deps, me, { creationKey: randomUUID(), localReference: null, patient, demonstration })).id;

beforeAll(async () => {
  database = await createTestDatabase();
  deps = ashwoodDeps(database.db);
  me = await makeClinician(database.db);
  real = await session();
});
afterAll(() => database.close());

/** PostgreSQL's own code for what the statement came to. */
const codeOf = (sql: string, values: unknown[] = []): Promise<string> =>
  database.db.pool.query(sql, values).then(
    () => 'done',
    (error: { code: string }) => error.code,
  );
const refused = '42501';

describe('REG-22: the app’s role is refused', () => {
  test.each([
    ['to change an event', `UPDATE "SessionEvent" SET "payload" = '{}'`],
    ['to change one column of an event', `UPDATE "SessionEvent" SET "at" = now()`],
    [
      'to change an event by inserting it again',
      `INSERT INTO "SessionEvent" SELECT * FROM "SessionEvent" ON CONFLICT ("sessionId", "number") DO UPDATE SET "payload" = '{}'`,
    ],
    ['to remove an event', 'DELETE FROM "SessionEvent"'],
    ['to lock events against others', 'SELECT 1 FROM "SessionEvent" FOR UPDATE'],
    ['to empty the table', 'TRUNCATE "SessionEvent" CASCADE'],
    ['to remove a session, and its events with it', 'DELETE FROM "ClinicalSession"'],
    ['to rename a session, and its events with it', `UPDATE "ClinicalSession" SET "id" = 'ses_x'`],
    ['to make a session a demonstration', 'UPDATE "ClinicalSession" SET "demonstration" = true'],
    ['to hand a session to somebody else', `UPDATE "ClinicalSession" SET "clinicianId" = 'cli_x'`],
    ['to remove a clinician', 'DELETE FROM "Clinician"'],
    ['to alter a table', 'ALTER TABLE "SessionEvent" ADD COLUMN "x" int'],
    ['to switch a constraint’s trigger off', 'ALTER TABLE "SessionEvent" DISABLE TRIGGER ALL'],
    ['to drop a table', 'DROP TABLE "SessionEvent"'],
    ['to make a table', 'CREATE TABLE "Mine" ("x" int)'],
    [
      'to put a function in the place of the narrow one',
      'CREATE OR REPLACE FUNCTION "remove_demonstrations"("clinician" text) RETURNS integer LANGUAGE sql AS $$ SELECT 1 $$',
    ],
    ['to become the owner', 'SET ROLE zonula'],
    ['to skip checks', `SET session_replication_role = 'replica'`],
    ['to write migrations', `DELETE FROM "_prisma_migrations"`],
  ])('%s', async (_name, sql) => {
    expect(await codeOf(sql)).toBe(refused);
    expect(await deps.sessions.events(me, real)).toHaveLength(2);
  });
});

test('SEC-33: every table says what the app may do there', async () => {
  const { rows } = await database.owner.pool.query<{ name: string; able: boolean }>(
    `SELECT relname AS name, has_any_column_privilege('zonula_app', oid, 'SELECT') AS able
     FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') ORDER BY 1`,
  );
  // A new table: add its line to `privileges` in scripts/lib/app-role.mjs.
  // The audit is written and read by functions alone.
  expect(rows.filter(({ able }) => !able).map(({ name }) => name)).toEqual(['AuditEntry', 'AuditHead']);
});

describe('demonstrations', () => {
  test('are removed with their events, in one call; a real session and those of others stay', async () => {
    const other = await makeClinician(database.db);
    const theirs = await startSession(deps, other, {
      creationKey: randomUUID(),
      localReference: null,
      patient,
      demonstration: true,
    });
    const shown = await session(true);
    expect(await deps.sessions.removeDemonstrations(me)).toBe(1);
    expect(await deps.sessions.load(me, shown)).toBeNull();
    expect(await database.owner.sessionEvent.count({ where: { sessionId: shown } })).toBe(0);
    expect(await deps.sessions.events(me, real)).toHaveLength(2);
    expect(await deps.sessions.load(other, theirs.id)).not.toBeNull();
  });

  test('the function that removes them does not reach a real session', async () => {
    expect(await deps.sessions.removeDemonstrations(me)).toBe(0);
    expect(await deps.sessions.events(me, real)).toHaveLength(2);
  });

  test('no name on the way there can be slipped in by the caller', async () => {
    const client = await inClinic(me.clinicId, () => database.db.pool.connect());
    await client.query(`CREATE TEMP TABLE "ClinicalSession" AS SELECT 'x' AS "clinicianId", true AS "demonstration"`);
    const { rows } = await client.query(`SELECT remove_demonstrations('x') AS count`);
    client.release(true);
    expect(rows[0].count).toBe(0);
  });
});

test('the app knows whether its role can change events, and says so when it can', async () => {
  expect(await roleCanChangeEvents(database.db.pool)).toBe(false);
  expect(await roleCanChangeEvents(database.owner.pool)).toBe(true);
});
