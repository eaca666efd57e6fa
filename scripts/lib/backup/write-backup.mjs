import { createHash } from 'node:crypto';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { withClient } from '../instance.mjs';
import { PlainError } from '../plain-error.mjs';
import { quoted } from '../quoted.mjs';
import { verifyAudits, verifyChains } from '../verify.mjs';
import { format, leftBehind, readBackup } from './format.mjs';
import { migrationsIn, tablesOf } from './tables.mjs';

const rowsAtOnce = 100;
/** Of gzip's levels: on assessments a quarter of the time of the usual one, for a file a twentieth larger. */
const level = 3;

async function* rowsOf(client, { name, columns }) {
  const values = columns.map(([column]) => `${quoted(column)}::text`).join(', ');
  const stays = leftBehind[name] ? `WHERE NOT (${leftBehind[name]})` : '';
  await client.query(`DECLARE backup NO SCROLL CURSOR FOR SELECT ${values} FROM public.${quoted(name)} ${stays}`);
  for (;;) {
    const { rows } = await client.query({ text: `FETCH ${rowsAtOnce} FROM backup`, rowMode: 'array' });
    if (rows.length === 0) break;
    yield* rows;
  }
  await client.query('CLOSE backup');
}

/** The lines of a backup, read in one snapshot of the database; `ended` is told what the last line says. */
async function* linesOf(client, ended) {
  const digest = createHash('sha256');
  const line = (content) => {
    const text = `${JSON.stringify(content)}\n`;
    digest.update(text);
    return text;
  };
  const tables = (await tablesOf(client)).filter(({ name }) => leftBehind[name] !== 'true');
  const migrations = await migrationsIn(client);
  if (!migrations) throw new PlainError('This database has never been used by the app: there is nothing to back up.');
  yield line({ zonula: 'backup', format, createdAt: new Date().toISOString(), migrations, tables });
  const counts = [];
  for (const [index, table] of tables.entries()) {
    counts.push(0);
    for await (const row of rowsOf(client, table)) {
      counts[index] += 1;
      yield line([index, row]);
    }
  }
  // A chain that is broken already must not keep the rest from being restored: it is written down, and stays as it is.
  const { faults, sessions, events } = await verifyChains(client);
  const { faults: auditFaults } = await verifyAudits(client);
  const end = { end: true, counts, sha256: digest.digest('hex'), faults, auditFaults };
  ended({ ...end, sessions, events });
  yield `${JSON.stringify(end)}\n`;
}

/**
 * Writes everything that an installation must not lose to `file`, as it is at one moment, while the app may go on. The file
 * is there when it is whole and on disk, and not before; it is read back once. Gives what its last line says.
 */
export async function writeBackup(url, file) {
  if (existsSync(file)) throw new PlainError(`${file} is there already. Choose another name.`);
  const draft = `${file}.partial`;
  const target = await open(draft, 'wx', 0o600).catch((error) => {
    throw new PlainError(`${draft} cannot be written: ${error.message}`);
  });
  let end = null;
  try {
    await withClient(url, async (client) => {
      await client.query(`SET TimeZone = 'UTC'; SET DateStyle = 'ISO'; SET statement_timeout = 0`);
      await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
      const lines = linesOf(client, (said) => {
        end = said;
      });
      await pipeline(Readable.from(lines), createGzip({ level }), target.createWriteStream({ flush: true }));
      await client.query('COMMIT');
    });
    await readBackup(draft);
    renameSync(draft, file);
    return end;
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
