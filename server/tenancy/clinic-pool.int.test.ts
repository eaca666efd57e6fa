import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CurrentClinician } from '../auth/clinician';
import { startSession } from '../sessions/start-session';
import { createTestDatabase, type TestDatabase } from '../testing/database';
import { ashwoodDeps, makeClinician } from '../testing/deps';
import { besideClinics, inClinic } from './clinic-scope';

// The second wall (docs/decisions/0016): what PostgreSQL itself keeps apart, whatever condition a statement forgets.

let database: TestDatabase;
let mine: CurrentClinician;
let theirs: CurrentClinician;
let sessionOf: Map<CurrentClinician, string>;

const patient = { setting: 'primary_care', ageYears: 42, sex: 'female' } as const;

beforeAll(async () => {
  database = await createTestDatabase({ pool: 2 });
  const deps = ashwoodDeps(database.db);
  [mine, theirs] = [await makeClinician(database.db), await makeClinician(database.db)];
  sessionOf = new Map();
  for (const clinician of [mine, theirs]) {
    const { id } = await startSession(deps, clinician, { creationKey: randomUUID(), localReference: null, patient });
    sessionOf.set(clinician, id);
  }
  await database.owner.$executeRaw`INSERT INTO "SessionRemoval"
    VALUES ('ses_x', ${theirs.clinicId}, ${theirs.id}, now(), now(), 1, 'x', now())`;
});
afterAll(() => database.close());

const rowsOf = (sql: string, values: unknown[] = []) =>
  database.db.pool.query(sql, values).then(
    ({ rowCount }) => rowCount,
    (error: { code: string }) => error.code,
  );

const guarded = ['ClinicalSession', 'SessionEvent', 'SessionTerm', 'SessionRemoval'];

describe.each(guarded)('SEC-01: %s, by a statement without any condition', (table) => {
  test('of no clinic: nothing', async () => {
    expect(await rowsOf(`SELECT FROM "${table}"`)).toBe(0);
  });

  test('of one clinic: its own rows, and nobody else’s', async () => {
    const seen = await inClinic(mine.clinicId, () =>
      rowsOf(`SELECT FROM "${table}" WHERE "clinicId" <> $1`, [mine.clinicId]),
    );
    expect(seen).toBe(0);
    const all = await database.owner.pool.query(`SELECT FROM "${table}" WHERE "clinicId" = $1`, [theirs.clinicId]);
    expect(await inClinic(theirs.clinicId, () => rowsOf(`SELECT FROM "${table}"`))).toBe(all.rowCount);
    expect(all.rowCount).toBeGreaterThan(0);
  });
});

test.each([
  ['SessionOfClinic', '"id"'],
  ['TextToSearch', '"sessionId"'],
])('SEC-01: %s, a view of the owner, shows the sessions of one clinic only', async (view, id) => {
  expect(await rowsOf(`SELECT FROM "${view}"`)).toBe(0);
  expect(await inClinic(mine.clinicId, () => rowsOf(`SELECT FROM "${view}"`))).toBe(1);
  const other = () => rowsOf(`SELECT FROM "${view}" WHERE ${id} = $1`, [sessionOf.get(theirs)]);
  expect([await inClinic(mine.clinicId, other), await inClinic(theirs.clinicId, other)]).toEqual([0, 1]);
});

test('SEC-01: every table with a clinic has the policy', async () => {
  const { rows } = await database.owner.pool.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'clinicId'
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND NOT (c.relrowsecurity AND EXISTS (
       SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polcmd = '*'
         AND pg_get_expr(p.polqual, p.polrelid) = '("clinicId" = current_setting(''zonula.clinic''::text, true))'))`,
  );
  // Who is asking has to be found out before it is known which clinic they are of.
  expect(rows.map(({ name }) => name)).toEqual(['Clinician']);
});

describe('SEC-01: nothing is written for another clinic', () => {
  const change = (id: string | undefined) =>
    rowsOf(`UPDATE "ClinicalSession" SET "updatedAt" = now() WHERE "id" = $1`, [id]);

  test('a session of one’s own is changed, that of another clinic is not, nor any without a clinic', async () => {
    expect(await inClinic(mine.clinicId, () => change(sessionOf.get(mine)))).toBe(1);
    expect(await inClinic(mine.clinicId, () => change(sessionOf.get(theirs)))).toBe(0);
    expect(await change(sessionOf.get(mine))).toBe(0);
  });

  const append = (id: string | undefined, clinic: string) =>
    rowsOf(
      `INSERT INTO "SessionEvent" ("sessionId", "number", "type", "version", "payload", "clinicianId", "appVersion",
         "engineVersion", "knowledgeVersion", "at", "hash"${clinic && ', "clinicId"'})
       VALUES ($1, 99, 'note_written', 1, '{}', 'cli_x', 'a', 'e', 'k', now(), 'x'${clinic && `, '${clinic}'`})`,
      [id],
    );

  test('an event for a session of another clinic is refused, by the reference or by the policy', async () => {
    const foreignKey = '23503';
    const policy = '42501';
    const notNull = '23502';
    expect(await inClinic(mine.clinicId, () => append(sessionOf.get(theirs), ''))).toBe(foreignKey);
    expect(await inClinic(mine.clinicId, () => append(sessionOf.get(theirs), theirs.clinicId))).toBe(policy);
    expect([policy, notNull]).toContain(await append(sessionOf.get(mine), ''));
    expect(await append(sessionOf.get(mine), mine.clinicId)).toBe(policy);
  });

  test('a session made for another clinic is refused', async () => {
    const made = (clinician: CurrentClinician) =>
      rowsOf(
        `INSERT INTO "ClinicalSession" ("id", "clinicId", "clinicianId", "creationKey", "lastEventNumber", "lastHash", "state",
           "outline", "appVersion", "engineVersion", "knowledgeVersion", "createdAt", "updatedAt")
         VALUES ($1, $2, $3, $1, 1, 'x', '{}', '{}', 'a', 'e', 'k', now(), now())`,
        [`ses_${randomUUID()}`, clinician.clinicId, clinician.id],
      );
    expect(await inClinic(mine.clinicId, () => made(theirs))).toBe('42501');
  });
});

describe('the clinic of a connection', () => {
  const setting = async () =>
    (await database.db.pool.query(`SELECT current_setting('zonula.clinic', true) AS set`)).rows[0].set;

  test('is that of whoever asks, however many ask at once of two connections', async () => {
    const asking = Array.from({ length: 60 }, (_, index) => [mine, theirs][index % 2] ?? mine);
    const seen = await Promise.all(asking.map(({ clinicId }) => inClinic(clinicId, setting)));
    expect(seen).toEqual(asking.map(({ clinicId }) => clinicId));
  });

  test('through Prisma too, in one statement and in a transaction', async () => {
    const asking = Array.from({ length: 20 }, (_, index) => [mine, theirs][index % 2] ?? mine);
    const one = (clinician: CurrentClinician) =>
      inClinic(clinician.clinicId, () => database.db.clinicalSession.findMany({ select: { id: true } }));
    const inside = (clinician: CurrentClinician) =>
      inClinic(clinician.clinicId, () =>
        database.db.$transaction((tx) => tx.clinicalSession.findMany({ select: { id: true } })),
      );
    const expected = asking.map((clinician) => [{ id: sessionOf.get(clinician) }]);
    expect(await Promise.all(asking.map(one))).toEqual(expected);
    expect(await Promise.all(asking.map(inside))).toEqual(expected);
  });

  test('is none again outside of any, and left alone beside them', async () => {
    const client = await createTestDatabase({ pool: 1 });
    const now = async () =>
      (await client.db.pool.query(`SELECT current_setting('zonula.clinic', true) AS set`)).rows[0].set;
    await inClinic(mine.clinicId, now);
    expect(await besideClinics(now)).toBe(mine.clinicId);
    expect(await now()).toBe('');
    await client.close();
  });

  test('costs a statement only when it changes', async () => {
    const client = await createTestDatabase({ pool: 1 });
    const sent: string[] = [];
    const first = await client.db.pool.connect();
    const { query } = first;
    first.query = ((...args: [{ name?: string }]) => {
      sent.push(args[0].name ?? 'other');
      return (query as (...args: unknown[]) => unknown).apply(first, args);
    }) as typeof first.query;
    first.release();
    const ask = () => client.db.pool.query({ name: 'ask', text: 'SELECT 1' });
    for (const clinic of [mine, mine, mine, theirs, theirs]) await inClinic(clinic.clinicId, ask);
    expect(sent).toEqual(['set-clinic', 'ask', 'ask', 'ask', 'set-clinic', 'ask', 'ask']);
    await client.close();
  });
});
