import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/database';
import { handClock, makeClinician, testMasters } from '../testing/deps';
import { keyStore } from './key-store';
import { MasterKeyMissing, masterKeysOf } from './master-keys';

let database: TestDatabase;
const clock = handClock();

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

const store = (masters = testMasters) => keyStore(database.db, masters, clock);
const clinic = async () => (await makeClinician(database.db)).clinicId;

test('a clinic has one data key, whoever asks for it first and however many at once; it is stored wrapped', async () => {
  const clinicId = await clinic();
  const stores = Array.from({ length: 6 }, () => store());
  const keys = await Promise.all(stores.flatMap((one) => [one.of(clinicId), one.of(clinicId)]));
  const sealed = keys.map((one) => one.seal('quokka'));
  for (const one of keys) for (const text of sealed) expect(one.open(text)).toBe('quokka');
  const rows = await database.db.clinicKey.findMany({ where: { clinicId } });
  expect(rows).toMatchObject([{ number: 1, masterKeyId: testMasters.currentId, retiredAt: null }]);
});

test('a clinic cannot open what another one has sealed', async () => {
  const [mine, theirs] = [await store().of(await clinic()), await store().of(await clinic())];
  expect(() => theirs.open(mine.seal('quokka'))).toThrow();
});

test('without its master key a clinic’s texts stay closed, and the missing key is named; given later, they open', async () => {
  const clinicId = await clinic();
  const sealed = (await store().of(clinicId)).seal('quokka');
  const other = Buffer.alloc(32, 8).toString('base64');
  await expect(store(masterKeysOf(other)).of(clinicId)).rejects.toThrow(MasterKeyMissing);
  const both = masterKeysOf(`${other},${Buffer.alloc(32, 7).toString('base64')}`);
  expect((await store(both).of(clinicId)).open(sealed)).toBe('quokka');
});

test('a second data key is read within five minutes, and used once every process has had that time', async () => {
  const clinicId = await clinic();
  const running = store();
  const before = (await running.of(clinicId)).seal('before');
  const place = { clinicId, number: 2 };
  await database.owner.clinicKey.create({
    data: {
      ...place,
      wrapped: Uint8Array.from(testMasters.wrap(Buffer.alloc(32, 3), place)),
      masterKeyId: testMasters.currentId,
      createdAt: new Date(clock.now()),
    },
  });
  clock.forward(301);
  expect((await running.of(clinicId)).seal('x')).toMatch(/^z1\.1\./);
  clock.forward(301);
  const after = await running.of(clinicId);
  expect(after.seal('x')).toMatch(/^z1\.2\./);
  expect(after.open(before)).toBe('before');
});

test('SEC-33: the app’s role can neither change a data key nor remove one', async () => {
  const clinicId = await clinic();
  await store().of(clinicId);
  for (const sql of [`UPDATE "ClinicKey" SET "masterKeyId" = 'x'`, 'DELETE FROM "ClinicKey"']) {
    await expect(database.db.pool.query(sql)).rejects.toMatchObject({ code: '42501' });
  }
});
