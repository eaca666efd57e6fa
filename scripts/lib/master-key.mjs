import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withClient } from './instance.mjs';
import { PlainError } from './plain-error.mjs';

// The key that every clinic's data key is wrapped with. It stays out of the database and out of every backup.

const keyBytes = 32;

export const isKey = (text) => /^[A-Za-z0-9+/]{43}=$/.test(text);
export const newKey = () => randomBytes(keyBytes).toString('base64');

/** As the app calls a key (server/at-rest/master-keys.ts). */
export const idOfKey = (key) =>
  createHash('sha256').update('zonula-master-key-id\n').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 12);

const linesOf = (text) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));

function keysInFile(file) {
  const keys = linesOf(readFileSync(file, 'utf8'));
  if (keys.length === 0 || !keys.every(isKey)) {
    throw new PlainError(`${file} does not hold a master key: one line of base64 for 32 bytes is needed.`);
  }
  if (statSync(file).mode & 0o077) {
    throw new PlainError(`${file} can be read by others. It is the master key: chmod 600 ${file}`);
  }
  return keys;
}

/** Writes keys, the current one first: whole and on disk, or not at all, and readable by their owner alone. */
export function writeKeyFile(file, keys) {
  const draft = `${file}.partial`;
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const text = [
    '# Master key of Zonula. Keep a copy apart from the database and its backups: without it, what clinicians wrote in',
    '# their own words can never be read again. The first key is in use; the others open backups of before.',
    ...keys,
  ];
  writeFileSync(draft, `${text.join('\n')}\n`, { mode: 0o600, flush: true });
  chmodSync(draft, 0o600);
  renameSync(draft, file);
}

/** The keys as they are given: in ZONULA_MASTER_KEY, or in the key file. Empty when there are none. */
export function givenKeys({ masterKey, keyFile }) {
  if (masterKey) return masterKey.split(',').map((key) => key.trim());
  return existsSync(keyFile) ? keysInFile(keyFile) : [];
}

/** The id of the master key that the texts of this database stand under; null before its first start. */
export const neededKeyId = async (client) =>
  (await client.query(`SELECT "value" FROM "InstanceSetting" WHERE "key" = 'master_key_id'`)).rows[0]?.value ?? null;

export const missingKey = (id, { keyFile }) =>
  `What clinicians wrote in their own words is sealed with the master key ${id}, which is not here. ` +
  `Put it into ${keyFile}, or set ZONULA_KEY_FILE or ZONULA_MASTER_KEY (docs/operations.md).`;

/** Said with every backup. */
export const missingFromBackup = ({ masterKey, keyFile }) =>
  `The master key is not in it (${masterKey ? 'it is in ZONULA_MASTER_KEY' : keyFile}): keep a copy elsewhere, or what is sealed in it can never be read.`;

/** What has to be brought along before a restored database can be used; null when nothing has. */
export async function missingHere(url, settings) {
  const needed = await withClient(url, neededKeyId);
  const there = givenKeys(settings).map(idOfKey);
  return needed === null || there.includes(needed) ? null : `Before npm start: ${missingKey(needed, settings)}`;
}

/**
 * The master keys for the app, current one first, and the file that was made for them, if one was. One is made only for a
 * database that has never been used; a database that needs another key than the given ones is a reason to refuse.
 */
export async function masterKeys(client, settings) {
  const needed = await neededKeyId(client);
  let keys = givenKeys(settings);
  if (needed && !keys.some((key) => idOfKey(key) === needed)) throw new PlainError(missingKey(needed, settings));
  const made = keys.length === 0 ? settings.keyFile : null;
  if (made) {
    keys = [newKey()];
    writeKeyFile(made, keys);
  }
  if (!needed) await noteKey(client, idOfKey(keys[0]));
  return { keys, made };
}

async function noteKey(client, id) {
  await client
    .query(
      `INSERT INTO "InstanceSetting" ("key", "value", "createdAt") VALUES ('master_key_id', $1, now()) ON CONFLICT ("key") DO NOTHING`,
      [id],
    )
    .catch((error) => {
      // A start without the owner's address can read settings and not write them.
      if (error.code !== '42501') throw error;
    });
}
