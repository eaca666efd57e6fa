import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CurrentClinician } from '../auth/clinician';
import type { Deps } from '../deps';
import { recordEntry } from '../sessions/record-entry';
import { startSession } from '../sessions/start-session';
import { createTestDatabase, type TestDatabase } from '../testing/database';
import { ashwoodDeps, handClock, makeClinician } from '../testing/deps';
import { runRetention } from './retention';

// REG-27. The clock of the sessions is ours; PostgreSQL's is the real one, unless its owner says otherwise.

let database: TestDatabase;
let deps: Deps;
let me: CurrentClinician;
let clock: ReturnType<typeof handClock>;

beforeEach(async () => {
  database = await createTestDatabase();
  clock = handClock('2020-01-15T12:00:00.000Z');
  deps = ashwoodDeps(database.db, clock);
  me = await makeClinician(database.db);
});
afterEach(() => database.close());

const patient = { setting: 'primary_care', ageYears: 42, sex: 'female' } as const;
const session = async () =>
  (await startSession(deps, me, { creationKey: randomUUID(), localReference: 'quokka-7421', patient })).id;
const keepFor = (months: string) =>
  database.owner.instanceSetting.create({ data: { key: 'retention_months', value: months, createdAt: new Date() } });
/** As the owner, at a moment of our choice. */
const removeAt = async (moment: string) => {
  const { rows } = await database.owner.pool.query('SELECT remove_expired_sessions_at($1, 10) AS count', [moment]);
  return rows[0].count;
};
const sessions = () => database.owner.clinicalSession.count();

test('REG-27: off by default: nothing is removed, however old', async () => {
  await session();
  expect(await removeAt('2999-01-01')).toBe(0);
  expect(await runRetention(database.db)).toBe(0);
  expect(await sessions()).toBe(1);
});

describe('REG-27: with a period of one month', () => {
  beforeEach(() => keepFor('1'));

  test.each([
    ['to the millisecond', 0, '2020-02-15T12:00:00.000Z', 0],
    ['and not before', 0, '2020-02-15T12:00:00.001Z', 1],
    // From the 31st of January on: February has no such day, so it is over on the first of March.
    ['over the end of a shorter month', 16, '2020-02-29T23:59:59.999Z', 0],
    ['and then', 16, '2020-03-01T00:00:00.000Z', 1],
  ])('%s', async (_name, days, moment, removed) => {
    clock.forward(days * 86_400);
    await session();
    expect(await removeAt(moment)).toBe(removed);
    expect(await sessions()).toBe(1 - removed);
  });

  test('it counts from the last event, not from the first', async () => {
    const id = await session();
    clock.forward(20 * 86_400);
    await recordEntry(deps, me, {
      sessionId: id,
      lastEventNumber: 2,
      idempotencyKey: randomUUID(),
      knowledgeVersion: 'ashwood-1',
      entry: { type: 'note_written', text: 'later' },
    });
    expect(await removeAt('2020-02-20')).toBe(0);
    expect(await removeAt('2020-03-05')).toBe(1);
  });

  test('a row that says it is older than its events is not believed', async () => {
    const id = await session();
    await database.owner.pool.query(`UPDATE "ClinicalSession" SET "updatedAt" = '1990-01-01' WHERE "id" = $1`, [id]);
    expect(await removeAt('2020-02-10')).toBe(0);
  });

  test('what is left is a line with ids and times, and nothing that was said', async () => {
    const id = await session();
    expect(await runRetention(database.db)).toBe(1);
    expect(await database.owner.sessionEvent.count()).toBe(0);
    expect(await deps.record.retention(me)).toEqual({ months: 1, removed: 1 });
    const [line] = await database.owner.sessionRemoval.findMany();
    expect(line).toMatchObject({
      sessionId: id,
      clinicId: me.clinicId,
      clinicianId: me.id,
      events: 2,
      lastEventAt: new Date('2020-01-15T12:00:00.000Z'),
    });
    expect(Object.keys(line ?? {})).toHaveLength(8);
    expect(JSON.stringify(line)).not.toMatch(/quokka|primary_care/);
  });

  test('many are removed in turns, all of them; by two instances at once, each once', async () => {
    for (let made = 0; made < 25; made += 1) await session();
    const removed = await Promise.all([runRetention(database.db), runRetention(database.db)]);
    expect(removed.filter((count) => count !== null && count > 0)).toEqual([25]);
    expect(await database.owner.sessionRemoval.count()).toBe(25);
  });
});

test.each(['0', '-1', 'ten', '1.5', ''])('a period of “%s” is none', async (months) => {
  await keepFor(months);
  await session();
  expect(await removeAt('2999-01-01')).toBe(0);
});

test('REG-27: the app’s role can neither set the period, nor choose the moment, nor write or remove a line', async () => {
  await session();
  const codeOf = (sql: string) =>
    database.db.pool.query(sql).then(
      () => 'done',
      (error: { code: string }) => error.code,
    );
  for (const sql of [
    `INSERT INTO "InstanceSetting" VALUES ('retention_months', '1', now())`,
    `UPDATE "InstanceSetting" SET "value" = '1'`,
    `SELECT remove_expired_sessions_at('2999-01-01', 10)`,
    `SELECT * FROM expired_sessions('2999-01-01')`,
    'DELETE FROM "SessionRemoval"',
    `INSERT INTO "SessionRemoval" SELECT 'ses_x', 'c', 'c', now(), now(), 1, 'x', now()`,
  ]) {
    expect([sql, await codeOf(sql)]).toEqual([sql, '42501']);
  }
});
