import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkChains } from '../../server/record/chain-check.ts';
import { withClient } from './instance.mjs';
import { migrate } from './migrate.mjs';
import { readMigrations } from './migrations-folder.mjs';
import { migrationsDir } from './paths.mjs';

// REL-15: a database of before a migration, with sessions in it, is brought up to date.

let url;
let folder;
let beforeAppVersion;

beforeAll(async () => {
  const name = `upgrade_${randomUUID().replaceAll('-', '')}`;
  await withClient(process.env.TEST_DATABASE_URL, (client) => client.query(`CREATE DATABASE ${name}`));
  url = Object.assign(new URL(process.env.TEST_DATABASE_URL), { pathname: `/${name}` }).href;
  folder = await migrationsUntil('20261121055722_keep_knowledge_releases');
  beforeAppVersion = await migrationsUntil('20261121180855');
});
afterAll(() => {
  for (const each of [folder, beforeAppVersion]) rmSync(each, { recursive: true, force: true });
});

/** A folder with the migrations up to that one. */
const migrationsUntil = async (last) => {
  const until = mkdtempSync(path.join(os.tmpdir(), 'zonula-upgrade-'));
  cpSync(migrationsDir, until, { recursive: true });
  const { migrationDirectories } = await readMigrations(until);
  const later = migrationDirectories.filter(({ path: migration }) => migration > last);
  for (const migration of later) rmSync(path.join(until, migration.path), { recursive: true });
  return until;
};

/** Texts as no writer of ours makes them, but as the column may hold them. */
const payloads = [
  '{"patient":{"setting":"primary_care","ageYears":42,"sex":"female"}}',
  '{ "b" : 1e-7, "a": 0.10, "a": 2 }',
  '{"text":"line\\nbreak, ä, 🌳, \\u2028"}\n',
  '"'.padEnd(50_000, 'x').concat('"'),
];

test('REG-22: sessions of before the chain are chained as they stand, and verify', async () => {
  await migrate(url, { folder });
  const sessions = 300;
  await withClient(url, async (client) => {
    await client.query(`INSERT INTO "Clinic" VALUES ('cln_1', 'One', now())`);
    await client.query(`INSERT INTO "Clinician" VALUES ('cli_1', 'cln_1', 'a@example.org', 'A', 'x', now())`);
    await client.query(
      `INSERT INTO "ClinicalSession" ("id", "clinicId", "clinicianId", "creationKey", "lastEventNumber", "state", "outline",
         "engineVersion", "knowledgeVersion", "createdAt", "updatedAt")
       SELECT 'ses_' || n, 'cln_1', 'cli_1', 'key ' || n, 4, '{}', '{}', 'e', 'k', now(), now() FROM generate_series(1, $1::int) AS n`,
      [sessions],
    );
    await client.query(
      `INSERT INTO "SessionEvent" ("sessionId", "number", "type", "version", "payload", "idempotencyKey", "clinicianId",
         "engineVersion", "knowledgeVersion", "at")
       SELECT 'ses_' || n, place, 'note_written', 1, payload::json, CASE WHEN place % 2 = 1 THEN 'key ' || place END, 'cli_1',
         'e', 'k', timestamptz '2024-02-29 23:59:59.007+01' + n * interval '1 day'
       FROM generate_series(1, $1::int) AS n, unnest($2::text[]) WITH ORDINALITY AS given (payload, place)`,
      [sessions, payloads],
    );
  });
  // As a backup of those days is: it is verified before it is brought up to date.
  await migrate(url, { folder: beforeAppVersion });
  await withClient(url, async (client) => {
    const all = { after: null, limit: 1000, clinicId: null };
    expect(await checkChains(client, all)).toEqual({ sessions, events: 4 * sessions, faults: [], next: null });
  });
  await migrate(url);
  await withClient(url, async (client) => {
    // Of before clinics were kept apart: each event is of its session's clinic, and the first account looks after it.
    const { rows } = await client.query(
      `SELECT count(*)::int AS events, (SELECT "roles" FROM "Clinician") AS roles FROM "SessionEvent" WHERE "clinicId" = 'cln_1'`,
    );
    expect(rows).toEqual([{ events: 4 * sessions, roles: ['clinician', 'administrator'] }]);
    // Of before their terms were kept in order: each has them, and its version.
    const { rows: terms } = await client.query(
      `SELECT count(*)::int AS rows, count(DISTINCT "sessionId")::int AS sessions FROM "SessionTerm" WHERE "clinicId" = 'cln_1'
         AND "key" IN (session_term_key('cli_1', 'is:open'), session_term_key('cli_1', 'version:k'))`,
    );
    expect(terms).toEqual([{ rows: 2 * sessions, sessions }]);
    const all = { after: null, limit: 1000, clinicId: null };
    expect(await checkChains(client, all)).toEqual({ sessions, events: 4 * sessions, faults: [], next: null });
    await client.query(`UPDATE "SessionEvent" SET "payload" = '{}' WHERE "sessionId" = 'ses_7' AND "number" = 2`);
    expect((await checkChains(client, all)).faults).toEqual([{ sessionId: 'ses_7', number: 2, kind: 'event_changed' }]);
  });
});
