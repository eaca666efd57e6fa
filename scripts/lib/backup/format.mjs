import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { PlainError } from '../plain-error.mjs';

// A backup is one gzipped file of lines of JSON: what it is and of which schema; the rows, each `[table, [columns as
// PostgreSQL writes them]]`; and at the end the counts and the SHA-256 of every line before. Text as PostgreSQL writes it
// comes back to the letter, which the chains of events need.

export const format = 1;

/**
 * Rows that stay behind: sign-ins and links end with the installation they belong to, and so do its secrets; the terms of
 * sessions are written again with the sessions, by their triggers.
 */
export const leftBehind = {
  _prisma_migrations: 'true',
  SignIn: 'true',
  AccountLink: 'true',
  SignInTries: 'true',
  SignInChallenge: 'true',
  SessionTerm: 'true',
  InstanceSetting: `"key" IN ('auth_secret', 'setup_token')`,
};

const newline = 10;

/** The lines of a gzipped file, as bytes; what is wrong with the file itself is said plainly. */
async function eachLine(file, onLine) {
  let rest = Buffer.alloc(0);
  let refused = null;
  const split = async (source) => {
    for await (const chunk of source) {
      rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      let from = 0;
      for (let end = rest.indexOf(newline, from); end >= 0; end = rest.indexOf(newline, from)) {
        await onLine(rest.subarray(from, end)).catch((error) => {
          refused = error;
          throw error;
        });
        from = end + 1;
      }
      rest = rest.subarray(from);
    }
  };
  try {
    await pipeline(createReadStream(file), createGunzip(), split);
  } catch (error) {
    // What ends the reading early is not always what the pipeline then reports.
    if (refused) throw refused;
    if (error.code === 'ENOENT') throw new PlainError(`There is no file ${file}.`);
    if (error.code === 'Z_BUF_ERROR') throw new PlainError(`${file} is cut short.`);
    if (error.code === 'Z_DATA_ERROR') throw new PlainError(`${file} is not a backup, or is damaged.`);
    throw error;
  }
  if (rest.length > 0) throw new PlainError(`${file} is cut short.`);
}

const parsed = (line, file) => {
  try {
    return JSON.parse(line.toString('utf8'));
  } catch {
    throw new PlainError(`${file} is not a backup, or is damaged.`);
  }
};

function refuseManifest(manifest, file) {
  if (manifest?.zonula !== 'backup' || !Array.isArray(manifest.tables) || !Array.isArray(manifest.migrations)) {
    throw new PlainError(`${file} is not a backup.`);
  }
  if (manifest.format !== format) {
    throw new PlainError(`${file} is a backup of format ${manifest.format}; this program reads ${format}.`);
  }
}

/**
 * Reads a backup from end to end, calling `onManifest` and then `onRow(table, values)`, and gives the manifest and the end
 * of it. Throws a PlainError when a byte of it is not as it was written.
 */
export async function readBackup(file, { onManifest = () => {}, onRow = () => {} } = {}) {
  const digest = createHash('sha256');
  let manifest = null;
  let end = null;
  let counts = [];
  await eachLine(file, async (bytes) => {
    if (end) throw new PlainError(`${file} goes on after its end.`);
    const line = parsed(bytes, file);
    if (!manifest) {
      refuseManifest(line, file);
      manifest = line;
      counts = manifest.tables.map(() => 0);
      await onManifest(manifest);
    } else if (line.end) {
      end = line;
      return;
    } else {
      const [table, values] = line;
      if (values?.length !== manifest.tables[table]?.columns.length) throw new PlainError(`${file} is damaged.`);
      counts[table] += 1;
      await onRow(manifest.tables[table], values);
    }
    digest.update(bytes).update('\n');
  });
  if (!end) throw new PlainError(`${file} is cut short.`);
  if (end.sha256 !== digest.digest('hex') || JSON.stringify(end.counts) !== JSON.stringify(counts)) {
    throw new PlainError(`${file} is damaged: its contents do not have the digest that it ends with.`);
  }
  return { manifest, end };
}
