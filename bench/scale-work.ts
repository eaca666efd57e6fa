import { writeFileSync } from 'node:fs';
import pg from 'pg';
import { masterKeysOf } from '@/server/at-rest/master-keys';
import { createDb } from '@/server/db';
import { depsWith } from '@/server/deps';
import { measure, type ScaleRecord } from './scale-measure';
import { operationsOn } from './scale-operations';
import { fillUp, hire, makeTemplates } from './scale-seed';

// Run by scale.mjs. Writes what it measured to the file it is given.

const POOL = 10;
const masters = masterKeysOf(Buffer.alloc(32, 5).toString('base64'));
const env = (name: string) => process.env[name] ?? '';
const say = (text: string) => process.stderr.write(`  ${text}\n`);

const filled = new URL(env('DATABASE_OWNER_URL')).pathname.slice(1);
const addressOf = (variable: string, database: string) =>
  Object.assign(new URL(env(variable)), { pathname: `/${database}` }).href;

/** Connections to one database, and what ends them. */
const connected = async (database: string) => {
  const owner = new pg.Client({ connectionString: addressOf('DATABASE_OWNER_URL', database) });
  await owner.connect();
  const db = createDb(addressOf('DATABASE_URL', database), { pool: POOL });
  const end = async () => {
    await Promise.all([owner.end(), db.$disconnect()]);
    if (!db.pool.ended) await db.pool.end();
  };
  return { owner, deps: depsWith(db, masters), end };
};

const first = await connected(filled);
const staff = await hire(first.owner);
const templates = await makeTemplates(first.deps, staff.reader);
await first.end();
say(`${templates.length} sessions worked through by the engine`);

/** The record grows in one database; a copy of it is kept at each size but the last. */
const sizes = env('BENCH_SIZES').split(',').map(Number);
const databases: string[] = [];
for (const [place, size] of sizes.entries()) {
  const { owner, deps, end } = await connected(filled);
  await fillUp(owner, deps, staff, { templates, size });
  await end();
  const name = place === sizes.length - 1 ? filled : `${filled}_${size}`;
  if (name !== filled) {
    const cluster = new pg.Client({ connectionString: addressOf('DATABASE_OWNER_URL', 'postgres') });
    await cluster.connect();
    await cluster.query(`CREATE DATABASE ${name} TEMPLATE ${filled} STRATEGY file_copy`);
    await cluster.end();
  }
  databases.push(name);
  say(`${size} sessions are there`);
}

const records: ScaleRecord[] = [];
const ends: (() => Promise<unknown>)[] = [];
for (const [place, size] of sizes.entries()) {
  const database = databases[place] ?? '';
  const { owner, deps, end } = await connected(database);
  // By hand the clinic is set once for each connection; the app sets it when it changes.
  const byHand = new pg.Pool({
    connectionString: addressOf('DATABASE_URL', database),
    max: POOL,
    options: `-c zonula.clinic=${staff.reader.clinicId}`,
  });
  const operations = await operationsOn({ deps, owner, byHand, reader: staff.reader, templates });
  records.push({ size, deps, writers: [staff.reader, ...staff.colleagues], operations });
  ends.push(end, () => byHand.end());
}
writeFileSync(process.argv[2] ?? '', JSON.stringify({ templates: templates.length, measured: await measure(records) }));
await Promise.all(ends.map((end) => end()));
