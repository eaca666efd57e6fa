import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keyStore } from '../../server/at-rest/key-store.ts';
import { masterKeysOf } from '../../server/at-rest/master-keys.ts';
import { createTestDatabase } from '../../server/testing/database.ts';
import { handClock, makeClinician } from '../../server/testing/deps.ts';
import { withClient } from './instance.mjs';
import { idOfKey, masterKeys, missingHere, neededKeyId, newKey, writeKeyFile } from './master-key.mjs';
import { rotateMasterKey } from './rotate-keys.mjs';

// REL-16: the key is kept apart from what it opens.

let database;
let folder;
let settings;
beforeEach(async () => {
  database = await createTestDatabase();
  folder = mkdtempSync(path.join(os.tmpdir(), 'zonula-key-'));
  settings = { masterKey: null, keyFile: path.join(folder, 'data', 'master.key') };
});
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await database.close();
});

const asOwner = (work) => withClient(database.url, work);
const started = () => asOwner((client) => masterKeys(client, settings));
const keysOf = (clinicId, keys) => keyStore(database.db, masterKeysOf(keys.join(',')), handClock()).of(clinicId);

test('the first start makes a key file that only its owner reads; later ones use it', async () => {
  const first = await started();
  expect(first.made).toBe(settings.keyFile);
  expect(statSync(settings.keyFile).mode & 0o777).toBe(0o600);
  expect(await started()).toEqual({ keys: first.keys, made: null });
});

test('a key is called here as the app calls it', () => {
  const key = newKey();
  expect(idOfKey(key)).toBe(masterKeysOf(key).currentId);
});

describe('refused:', () => {
  beforeEach(started);

  test('a start without the key that the database needs, and no other is made', async () => {
    rmSync(settings.keyFile);
    await expect(started()).rejects.toThrow(/sealed with the master key [0-9a-f]{12}, which is not here/);
    await expect(asOwner((client) => masterKeys(client, { ...settings, masterKey: newKey() }))).rejects.toThrow(
      /not here/,
    );
    expect(() => readFileSync(settings.keyFile)).toThrow('ENOENT');
    expect(await missingHere(database.url, settings)).toMatch(/^Before npm start: .*is not here/);
  });

  test('a key file that others can read', async () => {
    chmodSync(settings.keyFile, 0o640);
    await expect(started()).rejects.toThrow('chmod 600');
  });

  test('a key file with something else in it', async () => {
    writeFileSync(settings.keyFile, 'not a key\n');
    await expect(started()).rejects.toThrow('does not hold a master key');
  });
});

test('a backup of before this was known needs nothing', async () => {
  expect(await missingHere(database.url, settings)).toBe(null);
});

describe('keys:rotate', () => {
  const sealed = async () => {
    const { keys } = await started();
    const { clinicId } = await makeClinician(database.db);
    return { before: keys, clinicId, text: (await keysOf(clinicId, keys)).seal('quokka') };
  };

  test('wraps every data key with a new key in the file; what was sealed opens with it alone, and not with the old one', async () => {
    const { before, clinicId, text } = await sealed();
    expect(await asOwner((client) => rotateMasterKey(client, settings))).toMatchObject({ wrapped: 1, added: 0 });
    const { keys } = await started();
    expect(keys).toEqual([expect.any(String), ...before]);
    expect((await keysOf(clinicId, keys.slice(0, 1))).open(text)).toBe('quokka');
    await expect(keysOf(clinicId, before)).rejects.toThrow('was not given');
    expect(await asOwner(neededKeyId)).toBe(idOfKey(keys[0]));
  });

  test('cut short after the file was written, it is finished the next time with the same new key', async () => {
    const { before, clinicId, text } = await sealed();
    writeKeyFile(settings.keyFile, [newKey(), ...before]);
    const { keys } = await started();
    expect((await keysOf(clinicId, keys)).open(text)).toBe('quokka');
    await asOwner((client) => rotateMasterKey(client, settings));
    expect((await started()).keys).toEqual(keys);
    expect((await keysOf(clinicId, keys.slice(0, 1))).open(text)).toBe('quokka');
  });

  test('from the environment: the new key first, then the old one', async () => {
    const { before, clinicId, text } = await sealed();
    const key = newKey();
    await asOwner((client) => rotateMasterKey(client, { ...settings, masterKey: `${key},${before[0]}` }));
    expect((await keysOf(clinicId, [key])).open(text)).toBe('quokka');
  });

  test('with a key that does not open them nothing is changed', async () => {
    const { before, clinicId, text } = await sealed();
    const masterKey = `${newKey()},${newKey()}`;
    await expect(asOwner((client) => rotateMasterKey(client, { ...settings, masterKey }))).rejects.toThrow(/not here/);
    expect((await keysOf(clinicId, before)).open(text)).toBe('quokka');
  });

  test('--data gives each clinic another data key, and what was sealed before still opens', async () => {
    const { before, clinicId, text } = await sealed();
    expect(await asOwner((client) => rotateMasterKey(client, settings, { data: true }))).toMatchObject({ added: 1 });
    const { keys } = await started();
    expect((await keysOf(clinicId, keys)).open(text)).toBe('quokka');
    const rows = await database.owner.clinicKey.findMany({ where: { clinicId }, orderBy: { number: 'asc' } });
    expect(rows.map(({ number, retiredAt }) => [number, retiredAt === null])).toEqual([
      [1, false],
      [2, true],
    ]);
    // REG-22: by the names of the keys, which open nothing.
    const { rows: said } = await database.owner.pool.query(
      'SELECT "subject", "before", "after" FROM "AuditEntry" WHERE "clinicId" = $1 ORDER BY "number"',
      [clinicId],
    );
    expect(said).toEqual([
      { subject: 'master_key', before: idOfKey(before[0]), after: idOfKey(keys[0]) },
      { subject: 'data_key', before: 'one', after: 'another' },
    ]);
  });
});
