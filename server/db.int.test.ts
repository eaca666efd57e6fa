import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newClinicId } from './ids';
import { databaseIsReady } from './readiness';
import { createTestDatabase, type TestDatabase } from './testing/database';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase({ pool: 4 });
});
afterAll(() => database.close());

test('REL-13: a migrated database is ready', async () => {
  expect(await databaseIsReady(database.db)).toBe(true);
});

test('REL-13: a migration that did not finish makes it unready', async () => {
  await database.owner.$executeRaw`
    INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, applied_steps_count)
    VALUES ('unfinished', 'x', '29990101000000_later', now(), 0)`;
  expect(await databaseIsReady(database.db)).toBe(false);
  await database.owner.$executeRaw`DELETE FROM _prisma_migrations WHERE id = 'unfinished'`;
});

test('REL-09: after all its connections were cut, the pool opens new ones by itself', async () => {
  await Promise.all([1, 2, 3, 4].map(() => database.db.$queryRaw`SELECT 1`));
  const outsider = new pg.Client({ connectionString: database.url });
  await outsider.connect();
  await outsider.query(
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
  );
  await outsider.end();
  await expect.poll(() => database.db.clinic.count().catch(() => 'not yet')).toBe(0);
});

test('REL-05: 60 interactive transactions at once get through a pool of 4 within 5 s, each seeing its own work only', async () => {
  const began = performance.now();
  const work = Array.from({ length: 60 }, (_, place) =>
    database.db.$transaction(async (tx) => {
      const before = await tx.clinic.count({ where: { name: `Clinic ${place}` } });
      await tx.clinic.create({ data: { id: newClinicId(), name: `Clinic ${place}`, createdAt: new Date() } });
      // Between two statements the app thinks.
      await new Promise((resolve) => setTimeout(resolve, 20));
      return [before, await tx.clinic.count({ where: { name: `Clinic ${place}` } })];
    }),
  );
  expect(await Promise.all(work)).toEqual(Array(60).fill([0, 1]));
  expect(performance.now() - began).toBeLessThan(5000);
  expect(await database.db.clinic.count()).toBe(60);
});

test('REL-08: when every connection stays busy, the next one is refused in time and does not hang', async () => {
  const small = await createTestDatabase({ pool: 1 });
  // Asked for at once: Prisma sends a query when somebody waits for it.
  const busy = small.db.$queryRaw`SELECT pg_sleep(5)::text`.then((rows) => rows);
  const before = performance.now();
  await expect(small.db.clinic.count()).rejects.toThrow();
  expect(performance.now() - before).toBeLessThan(4500);
  await busy;
  await small.close();
});

test('REL-18: times are the same through the pool and through Prisma, whatever zone the server is in', async () => {
  const abroad = await createTestDatabase({ zone: 'Asia/Kathmandu' });
  const outsider = new pg.Client({ connectionString: abroad.url });
  await outsider.connect();
  expect((await outsider.query('SHOW timezone')).rows).toEqual([{ TimeZone: 'Asia/Kathmandu' }]);
  await outsider.end();
  const at = new Date('2026-03-29T00:30:00.123Z');
  const [byPool, byPrisma] = [newClinicId(), newClinicId()];
  await abroad.db.pool.query(`INSERT INTO "Clinic" ("id", "name", "createdAt") VALUES ($1, 'One', $2)`, [byPool, at]);
  await abroad.db.clinic.create({ data: { id: byPrisma, name: 'Other', createdAt: at } });
  const throughPrisma = await abroad.db.clinic.findMany({ select: { createdAt: true } });
  const { rows: throughPool } = await abroad.db.pool.query(`SELECT "createdAt" FROM "Clinic"`);
  expect([...throughPrisma, ...throughPool]).toEqual(Array(4).fill({ createdAt: at }));
  await abroad.close();
});
