import { inTransaction } from './admin/account.mjs';
import { givenKeys, idOfKey, missingKey, neededKeyId, newKey, writeKeyFile } from './master-key.mjs';
import { PlainError } from './plain-error.mjs';
import { masterKeyCode, rotateCode } from './record-code.mjs';
import { noteFromServer } from './server-audit.mjs';

/**
 * Wraps every data key with the new master key: the first of ZONULA_MASTER_KEY, or one made for the key file, which is
 * written before, so that a rotation cut short anywhere leaves a file with both. With `data`, every clinic gets another data
 * key too.
 */
export async function rotateMasterKey(client, settings, { data = false } = {}) {
  const { masterKeysOf } = await masterKeyCode();
  const { addDataKeys, wrapAnew } = await rotateCode();
  const given = givenKeys(settings);
  const needed = await neededKeyId(client);
  if (!needed) throw new PlainError('This database has never been used by the app: there is no key to change.');
  if (!given.some((key) => idOfKey(key) === needed)) throw new PlainError(missingKey(needed, settings));
  // A first key that is not in use yet is what an earlier rotation, cut short, has left.
  const fresh = !settings.masterKey && idOfKey(given[0]) === needed;
  const keys = fresh ? [newKey(), ...given] : given;
  if (fresh) writeKeyFile(settings.keyFile, keys);
  const masters = masterKeysOf(keys.join(','));
  const wrapped = await wrapAnew(client, masters);
  const added = data ? await addDataKeys(client, masters) : 0;
  await noteRotation(client, {
    master_key: [needed, masters.currentId],
    ...(data && { data_key: ['one', 'another'] }),
  });
  return { wrapped, added, id: masters.currentId };
}

/** In every clinic's audit, by the names of the keys, which are no secret. */
async function noteRotation(client, changes) {
  const { rows: clinics } = await client.query('SELECT "id" FROM "Clinic" ORDER BY "id"');
  for (const { id } of clinics) {
    await inTransaction(client, async () => {
      for (const [subject, [before, after]] of Object.entries(changes)) {
        const entry = { action: 'setting_change', subject, before, after };
        await noteFromServer(client, { clinicId: id, by: 'npm run keys:rotate' }, entry);
      }
    });
  }
}
