import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordEntry } from '../../../server/sessions/record-entry.ts';
import { recordOutcome } from '../../../server/sessions/record-outcome.ts';
import { reviewSession } from '../../../server/sessions/review-session.ts';
import { startSession } from '../../../server/sessions/start-session.ts';
import { createTestDatabase } from '../../../server/testing/database.ts';
import { ashwoodDeps, makeClinician } from '../../../server/testing/deps.ts';
import { limitApp } from '../app-role.mjs';
import { withClient } from '../instance.mjs';
import { setPeriod } from '../retention.mjs';
import { auditVerdict, verdict, verifyAudits, verifyChains } from '../verify.mjs';
import { restoreBackup } from './restore-backup.mjs';
import { tablesOf } from './tables.mjs';
import { writeBackup } from './write-backup.mjs';

// REL-16, on real databases.

let database;
let deps;
let me;
let ids;
let folder;
let file;
const patient = { setting: 'primary_care', ageYears: 42, sex: 'female' };

const cluster = (name) => Object.assign(new URL(process.env.TEST_DATABASE_URL), { pathname: `/${name}` }).href;
/** A database that nobody has used, not even a migration. */
const unused = async () => {
  const name = `restore_${randomUUID().replaceAll('-', '')}`;
  await withClient(cluster('postgres'), (client) => client.query(`CREATE DATABASE ${name}`));
  return cluster(name);
};
const walk = async (clinician, texts) => {
  const { id } = await startSession(deps, clinician, { creationKey: randomUUID(), localReference: null, patient });
  for (const [index, text] of texts.entries()) {
    const entry = { type: 'note_written', text };
    const input = {
      sessionId: id,
      lastEventNumber: 2 + 2 * index,
      idempotencyKey: randomUUID(),
      knowledgeVersion: 'ashwood-1',
      entry,
    };
    await recordEntry(deps, clinician, input);
  }
  return id;
};
/** Every row of every table as text, without what stays behind. */
const contents = (url) =>
  withClient(url, async (client) => {
    const seen = {};
    for (const { name } of await tablesOf(client)) {
      if (['_prisma_migrations', 'SignIn'].includes(name)) continue;
      const rows = await client.query(`SELECT t::text AS row FROM "${name}" AS t ORDER BY 1`);
      seen[name] = rows.rows.map(({ row }) => row).filter((row) => !/^\((auth_secret|setup_token),/.test(row));
    }
    return seen;
  });
const rowCount = (url) =>
  contents(url).then(
    (tables) => Object.values(tables).flat().length,
    () => 0, // No tables at all.
  );

beforeAll(async () => {
  database = await createTestDatabase();
  deps = ashwoodDeps(database.db);
  me = await makeClinician(database.db);
  const other = await makeClinician(database.db);
  ids = [
    await walk(me, ['quotes "…", a backslash \\, a tab \t, {braces}, NULL, 🌳, \u2028 and an end\n']),
    await walk(me, []),
    await walk(other, ['one', 'two', 'three']),
  ];
  const outcome = { diagnosis: { kind: 'none_found' }, establishedBy: 'other', establishedOn: '2026-10-01' };
  for (const clinician of [me, me, other]) {
    await deps.audit.record(
      clinician,
      { action: 'list' },
      { address: '192.0.2.7', browser: 'Firefox', requestId: 'r' },
    );
  }
  await recordOutcome(deps, me, { sessionId: ids[1], lastEventNumber: 2, idempotencyKey: randomUUID(), outcome });
  await withClient(database.url, async (client) => {
    await setPeriod(client, 120);
    await client.query(
      `INSERT INTO "InstanceSetting" VALUES ('auth_secret', 'the old secret', now()), ('setup_token', '{}', now())`,
    );
    await client.query(`INSERT INTO "SignIn" VALUES ('sig_1', $1, 'hash', now(), now(), now(), NULL)`, [me.id]);
  });
  folder = mkdtempSync(path.join(os.tmpdir(), 'zonula-backup-'));
  file = path.join(folder, 'whole.backup');
  await writeBackup(database.url, file);
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await database.close();
});

test('REL-16: what is restored is what was there, to the letter; its chains verify, and its sessions open', async () => {
  const url = await unused();
  const restored = await restoreBackup(url, file);
  expect(restored).toMatchObject({ sessions: 3, events: 15 });
  expect(await contents(url)).toEqual(await contents(database.url));
  expect(await withClient(url, (client) => verifyChains(client))).toMatchObject({ sessions: 3, faults: [] });
  expect(await withClient(url, (client) => verifyAudits(client))).toEqual({ entries: 5, faults: [] });

  const app = Object.assign(new URL(process.env.TEST_DATABASE_APP_URL), { pathname: new URL(url).pathname }).href;
  expect(await limitApp({ owner: url, app })).toBe(null);
  const { createDb } = await import('../../../server/db.ts');
  const db = createDb(app);
  const [before, after] = [await reviewSession(deps, me, ids[0]), await reviewSession(ashwoodDeps(db), me, ids[0])];
  expect(JSON.stringify(after)).toBe(JSON.stringify(before));
  await db.$disconnect();
});

test('sign-ins and secrets stay behind, and a link for a first account is void', async () => {
  const url = await unused();
  await restoreBackup(url, file);
  const left = await withClient(url, async (client) => [
    (await client.query('SELECT FROM "SignIn"')).rowCount,
    (await client.query('SELECT "key" FROM "InstanceSetting"')).rows,
  ]);
  expect(left).toEqual([0, [{ key: 'retention_months' }]]);
  expect(gunzipSync(readFileSync(file)).toString()).not.toMatch(/the old secret|setup_token|sig_1/);
});

test('it is one moment, whatever is written meanwhile, and only its owner can read it', async () => {
  const at = path.join(folder, 'busy.backup');
  let writing = true;
  const writer = (async () => {
    while (writing) await walk(me, ['meanwhile']);
  })();
  await writeBackup(database.url, at);
  writing = false;
  await writer;
  expect(statSync(at).mode & 0o077).toBe(0);
  const { faults } = await restoreBackup(await unused(), at);
  expect(faults).toEqual([]);
});

test('a backup does not write over another file, and one that fails leaves none', async () => {
  await expect(writeBackup(database.url, file)).rejects.toThrow(/is there already/);
  await expect(writeBackup(await unused(), path.join(folder, 'none.backup'))).rejects.toThrow(/nothing to back up/);
  expect(readdirSync(folder).filter((name) => name.startsWith('none'))).toEqual([]);
});

describe('refused, and nothing is imported:', () => {
  const lines = () => gunzipSync(readFileSync(file)).toString().split('\n').slice(0, -1);
  /** Lines with a digest that fits them, as somebody would write them who knows the format. */
  const signed = (changed, end = {}) => {
    const body = changed.slice(0, -1).map((line) => `${line}\n`);
    const sha256 = createHash('sha256').update(body.join('')).digest('hex');
    return gzipSync(`${body.join('')}${JSON.stringify({ ...JSON.parse(changed.at(-1)), sha256, ...end })}\n`);
  };
  const cutTo = (share) => readFileSync(file).subarray(0, Math.floor(statSync(file).size * share));
  const flipped = (share) => {
    const bytes = Buffer.from(readFileSync(file));
    bytes[Math.floor(bytes.length * share)] ^= 1;
    return bytes;
  };
  const replaced = (from, to) => lines().map((line) => line.replaceAll(from, to));
  /** The last note of the last session. */
  const isNote = (line) => line.includes(ids[2]) && line.includes('"7","note_written"');
  const noteChanged = () => lines().map((line) => (isNote(line) ? line.replace('z1.1.', 'z1.2.') : line));
  const manifest = (change) => [JSON.stringify({ ...JSON.parse(lines()[0]), ...change }), ...lines().slice(1)];

  test.each([
    ['an empty file', () => Buffer.alloc(0), /cut short|not a backup/],
    ['a file of something else', () => Buffer.from('SQL dump'), /not a backup/],
    ['another gzipped file', () => gzipSync('{"zonula":"no"}\n'), /not a backup/],
    ['cut off in the middle', () => cutTo(0.5), /cut short/],
    ['cut off by its last bytes', () => cutTo(0.999), /cut short/],
    ['lines missing at the end', () => gzipSync(`${lines().slice(0, -1).join('\n')}\n`), /cut short/],
    ['more behind its end', () => gzipSync(`${lines().join('\n')}\n[0,[]]\n`), /goes on after its end/],
    ['a byte changed at the beginning', () => flipped(0.1), /damaged|cut short/],
    ['a byte changed at the end', () => flipped(0.9), /damaged|cut short/],
    ['a text changed inside', () => gzipSync(`${noteChanged().join('\n')}\n`), /digest/],
    [
      'a text changed, and the digest worked out again',
      () => signed(noteChanged()),
      /changed after it was made.*event 7/,
    ],
    [
      'an event taken out, with digest and counts',
      () => {
        const place = JSON.parse(lines()[0]).tables.findIndex(({ name }) => name === 'SessionEvent');
        const kept = lines().filter((line) => !isNote(line));
        const { counts } = JSON.parse(kept.at(-1));
        return signed(kept, { counts: counts.map((count, index) => (index === place ? count - 1 : count)) });
      },
      /changed after it was made/,
    ],
    [
      'an entry of the audit changed',
      () => signed(replaced('"list",null', '"read",null')),
      /its audit does not verify/,
    ],
    ['another format', () => signed(manifest({ format: 2 })), /format 2/],
    [
      'a newer schema',
      () => signed(manifest({ migrations: [{ name: '29990101000000_later', checksum: 'x' }] })),
      /newer version/,
    ],
    [
      'other tables',
      () =>
        signed(
          manifest({ tables: JSON.parse(lines()[0]).tables.map((table) => ({ ...table, name: `${table.name}x` })) }),
        ),
      /tables of the backup/,
    ],
  ])('%s', async (_name, bytes, message) => {
    const at = path.join(folder, `${randomUUID()}.backup`);
    writeFileSync(at, bytes());
    const url = await unused();
    await expect(restoreBackup(url, at)).rejects.toThrow(message);
    expect(await rowCount(url)).toBe(0);
  });

  test('a file that is not there', async () => {
    await expect(restoreBackup(await unused(), path.join(folder, 'nowhere'))).rejects.toThrow(/There is no file/);
  });

  test('into a database with data in it', async () => {
    const before = await contents(database.url);
    await expect(restoreBackup(database.url, file)).rejects.toThrow(/not empty/);
    expect(await contents(database.url)).toEqual(before);
  });

  test('twice into the same database', async () => {
    const url = await unused();
    await restoreBackup(url, file);
    await expect(restoreBackup(url, file)).rejects.toThrow(/not empty/);
    expect(await withClient(url, (client) => verifyChains(client))).toMatchObject({ sessions: 3, events: 15 });
  });
});

test('a chain that was broken before the backup does not keep the rest from being restored, and stays as it was', async () => {
  const broken = await createTestDatabase();
  const other = ashwoodDeps(broken.db);
  const clinician = await makeClinician(broken.db);
  const { id } = await startSession(other, clinician, { creationKey: randomUUID(), localReference: null, patient });
  await withClient(broken.url, (client) => client.query(`UPDATE "SessionEvent" SET "at" = now() WHERE "number" = 1`));
  await other.audit.record(clinician, { action: 'list' }, { address: '192.0.2.7', browser: 'Firefox', requestId: 'r' });
  await withClient(broken.url, (client) => client.query(`UPDATE "AuditEntry" SET "action" = 'read'`));
  const at = path.join(folder, 'broken.backup');
  const fault = { sessionId: id, number: 1, kind: 'event_changed' };
  expect((await writeBackup(broken.url, at)).faults).toEqual([fault]);
  expect((await restoreBackup(await unused(), at)).faults).toEqual([fault]);
  const seen = await withClient(broken.url, (client) => verifyChains(client));
  expect(await verdict(seen)).toBe(
    `1 of 1 sessions do not verify:\n- ${id}: event 1 does not have the hash of its contents and of the event before it`,
  );
  const audit = await withClient(broken.url, (client) => verifyAudits(client));
  expect(await auditVerdict(audit)).toBe(
    `The audit does not verify:\n- clinic ${clinician.clinicId}: entry 1 does not have the hash of its contents and of the entry before it`,
  );
  await broken.close();
});
