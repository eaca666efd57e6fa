import { withClient } from '../instance.mjs';
import { migrate } from '../migrate.mjs';
import { readMigrations } from '../migrations-folder.mjs';
import { migrationsDir } from '../paths.mjs';
import { PlainError } from '../plain-error.mjs';
import { quoted } from '../quoted.mjs';
import { verifyAudits, verifyChains } from '../verify.mjs';
import { leftBehind, readBackup } from './format.mjs';
import { migrationsIn, tablesOf } from './tables.mjs';

const rowsAtOnce = 100;

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/** A backup of a later version of the program, or of an unknown one, is not half understood but refused. */
async function refuseNewer({ migrations }) {
  const { migrationDirectories } = await readMigrations(migrationsDir);
  const known = migrationDirectories.map((directory) => directory.path);
  const unknown = migrations.map(({ name }) => name).filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new PlainError(
      `The backup was made by a newer version of the program, which knows: ${unknown.join(', ')}. Use that version.`,
    );
  }
}

/** Brings a database without data to the schema of the backup. */
async function prepareSchema(url, { migrations }) {
  const there = (await withClient(url, migrationsIn)) ?? [];
  if (!same(there, migrations.slice(0, there.length))) {
    throw new PlainError('The database is of a later schema than the backup. Restore into one that was never used.');
  }
  await migrate(url, { until: migrations.at(-1)?.name });
}

async function refuseData(client, tables) {
  for (const { name } of tables) {
    const stays = leftBehind[name] ? `WHERE NOT (${leftBehind[name]})` : '';
    const { rowCount } = await client.query(`SELECT FROM public.${quoted(name)} ${stays} LIMIT 1`);
    if (rowCount > 0) throw new PlainError(`The database is not empty: there is data in ${name}. Nothing was changed.`);
  }
}

/** Collects rows and writes them a hundred at a time, with the very text they had. */
function inserter(client) {
  let open = null;
  let rows = [];
  const flush = async () => {
    if (rows.length === 0) return;
    const columns = open.columns.map(([column]) => quoted(column)).join(', ');
    const given = open.columns.map((_, index) => `$${index + 1}::text[]`).join(', ');
    const typed = open.columns.map(([, type], index) => `v${index}::${type}`).join(', ');
    const names = open.columns.map((_, index) => `v${index}`).join(', ');
    await client.query(
      `INSERT INTO public.${quoted(open.name)} (${columns}) SELECT ${typed} FROM unnest(${given}) AS given (${names})`,
      open.columns.map((_, index) => rows.map((row) => row[index])),
    );
    rows = [];
  };
  const add = async (table, values) => {
    if (open !== table || rows.length === rowsAtOnce) await flush();
    open = table;
    rows.push(values);
  };
  return { add, flush };
}

/** In one transaction: everything is there and verifies, or nothing was changed. */
async function load(client, file) {
  await client.query(`SET TimeZone = 'UTC'; SET DateStyle = 'ISO'; SET statement_timeout = 0`);
  await client.query('BEGIN');
  const tables = await tablesOf(client);
  await client.query(
    `LOCK TABLE ${tables.map(({ name }) => `public.${quoted(name)}`).join(', ')} IN ACCESS EXCLUSIVE MODE`,
  );
  // Which master key a start without data was given says nothing about what is brought in.
  await client.query(`DELETE FROM "InstanceSetting" WHERE "key" = 'master_key_id'`);
  await refuseData(client, tables);
  const rows = inserter(client);
  const { manifest, end } = await readBackup(file, {
    onManifest: (given) => {
      const present = tables.filter(({ name }) => leftBehind[name] !== 'true');
      // The names go into statements: they have to be those of the database itself.
      if (!same(given.tables, present)) throw new PlainError('The tables of the backup are not those of the database.');
    },
    onRow: rows.add,
  });
  await rows.flush();
  for (const [index, { name }] of manifest.tables.entries()) {
    const stays = leftBehind[name] ? `WHERE NOT (${leftBehind[name]})` : '';
    const { rows: counts } = await client.query(`SELECT count(*)::int AS count FROM public.${quoted(name)} ${stays}`);
    if (counts[0].count !== end.counts[index]) throw new PlainError(`Not all rows of ${name} arrived.`);
  }
  const chains = await verifyChains(client);
  if (!same(chains.faults, end.faults)) {
    const broken = chains.faults.map(({ sessionId, number }) => `${sessionId}, event ${number}`);
    throw new PlainError(`The backup was changed after it was made; these do not verify: ${broken.join('; ')}.`);
  }
  // A backup of before the audit has none, and its database no functions for it yet.
  if (manifest.tables.some(({ name }) => name === 'AuditEntry')) {
    const { faults } = await verifyAudits(client);
    if (!same(faults, end.auditFaults))
      throw new PlainError('The backup was changed after it was made: its audit does not verify.');
  }
  // The link that was printed when this database was empty must not make another first account.
  await client.query(`DELETE FROM "InstanceSetting" WHERE "key" = 'setup_token'`);
  await client.query('COMMIT');
  return { ...end, tables: manifest.tables.map(({ name }) => name), sessions: chains.sessions, events: chains.events };
}

/**
 * Restores a backup into a database without data. The file is read whole before anything is touched, and once more while its
 * rows are written; an older one is brought up to date afterwards. Gives what was restored.
 */
export async function restoreBackup(url, file) {
  const { manifest } = await readBackup(file);
  await refuseNewer(manifest);
  await prepareSchema(url, manifest);
  const restored = await withClient(url, (client) => load(client, file));
  await migrate(url);
  return restored;
}
