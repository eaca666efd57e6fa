import { randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withClient } from './instance.mjs';
import { migrate } from './migrate.mjs';
import { migrationsDir } from './paths.mjs';

let url;
let folder;
const cluster = () => process.env.TEST_DATABASE_URL;

beforeEach(async () => {
  const name = `migrate_${randomUUID().replaceAll('-', '')}`;
  await withClient(cluster(), (client) => client.query(`CREATE DATABASE ${name}`));
  url = Object.assign(new URL(cluster()), { pathname: `/${name}` }).href;
  folder = mkdtempSync(path.join(os.tmpdir(), 'zonula-migrations-'));
  cpSync(migrationsDir, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const add = (name, sql) => {
  mkdirSync(path.join(folder, name));
  writeFileSync(path.join(folder, name, 'migration.sql'), sql);
};
const tables = () =>
  withClient(url, async (client) => {
    const { rows } = await client.query("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1");
    return rows.map((row) => row.tablename);
  });

test('REL-14: applied once; the second time there is nothing to do', async () => {
  const names = readdirSync(folder).filter((name) => /^\d{14}_/.test(name));
  expect(await migrate(url, { folder })).toEqual(names);
  expect(await migrate(url, { folder })).toEqual([]);
});

test('REL-14: from several processes at once, each migration is applied once', async () => {
  add('29990101000000_slow', 'CREATE TABLE "Later" (id int); SELECT pg_sleep(0.3);');
  const results = await Promise.all([1, 2, 3].map(() => migrate(url, { folder })));
  expect(results.flat().filter((name) => name === '29990101000000_slow')).toHaveLength(1);
});

test('REL-14: a changed old migration is refused by name, and nothing is applied', async () => {
  await migrate(url, { folder });
  const [first] = readdirSync(folder).filter((name) => /^\d{14}_/.test(name));
  writeFileSync(path.join(folder, first, 'migration.sql'), '-- tampered with');
  add('29990101000000_later', 'CREATE TABLE "Later" (id int)');
  await expect(migrate(url, { folder })).rejects.toThrow(first);
  expect(await tables()).not.toContain('Later');
});

test('functions and semicolons in text are left whole', async () => {
  const body = "BEGIN RAISE EXCEPTION '; append only;'; END";
  add(
    '29990101000000_function',
    `-- one; two\nCREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $f$${body}$f$;`,
  );
  expect(await migrate(url, { folder })).toContain('29990101000000_function');
});

test('a database of a newer version is refused', async () => {
  add('29990101000000_later', 'CREATE TABLE "Later" (id int)');
  await migrate(url, { folder });
  await expect(migrate(url)).rejects.toThrow(/newer version/);
});

test('a migration that fails changes nothing, says why, and is tried again when it is put right', async () => {
  add('29990101000000_bad', 'CREATE TABLE "Later" (id int); SELECT 1 / 0;');
  await expect(migrate(url, { folder })).rejects.toThrow(/division by zero/);
  expect(await tables()).not.toContain('Later');
  writeFileSync(path.join(folder, '29990101000000_bad', 'migration.sql'), 'CREATE TABLE "Later" (id int);');
  expect(await migrate(url, { folder })).toEqual(['29990101000000_bad']);
});

test('a migration whose process was killed half-way is run again', async () => {
  await migrate(url, { folder });
  add('29990101000000_cut', 'CREATE TABLE "Later" (id int);');
  await withClient(url, (client) =>
    client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, applied_steps_count)
       VALUES ('cut', 'x', '29990101000000_cut', now(), 0)`,
    ),
  );
  expect(await migrate(url, { folder })).toEqual(['29990101000000_cut']);
  expect(await tables()).toContain('Later');
});
