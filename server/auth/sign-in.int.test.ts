import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/database';
import { handClock, makeClinician } from '../testing/deps';
import { hashPassword, passwordFits } from './password';
import { signInStore } from './sign-in-store';
import { signInWithPassword } from './sign-in-with-password';

let database: TestDatabase;
const clock = handClock();
const PASSWORD = 'a long walk before breakfast';

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

const deps = () => ({ clock, signIns: signInStore(database.db) });
const account = async () => {
  const clinician = await makeClinician(database.db);
  await database.owner.clinician.update({
    where: { id: clinician.id },
    data: { passwordHash: await hashPassword(PASSWORD) },
  });
  return clinician;
};
const tokenFor = async (email: string): Promise<string> => {
  const token = await signInWithPassword(deps(), { email, password: PASSWORD });
  if (!token) throw new Error('refused');
  return token;
};

test('SEC-10: the hash is argon2id with at least 19 MiB and two passes', async () => {
  expect(await hashPassword(PASSWORD)).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

test('the right password opens a sign-in that leads back to its clinician; capitals in the address do not matter', async () => {
  const { id, email } = await account();
  const token = await tokenFor(email.toUpperCase());
  expect(await signInStore(database.db).clinicianOf(token, clock.now())).toMatchObject({ id, email });
});

test('SEC-07: 256 bits from the system, a new one each time, and only their hash is stored', async () => {
  const { email } = await account();
  const tokens = [await tokenFor(email), await tokenFor(email)];
  expect(new Set(tokens).size).toBe(2);
  for (const token of tokens) expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  const stored = JSON.stringify(await database.db.signIn.findMany());
  for (const token of tokens) expect(stored).not.toContain(token);
});

test('SEC-12: an unknown account, a wrong password and a disabled account are refused alike', async () => {
  const { id, email } = await account();
  expect(await signInWithPassword(deps(), { email, password: 'wrong' })).toBeNull();
  expect(await signInWithPassword(deps(), { email: 'nobody@example.org', password: PASSWORD })).toBeNull();
  await database.owner.clinician.update({ where: { id }, data: { disabledAt: new Date() } });
  expect(await signInWithPassword(deps(), { email, password: PASSWORD })).toBeNull();
});

test('SEC-12: without an account the same work is done: the hash function runs', async () => {
  const hash = await hashPassword(PASSWORD);
  const timed = async (stored: string | null) => {
    const from = process.hrtime.bigint();
    await passwordFits(stored, 'wrong');
    return Number(process.hrtime.bigint() - from);
  };
  await timed(null); // makes the decoy
  const median = async (stored: string | null) => {
    const times = [];
    for (let turn = 0; turn < 9; turn += 1) times.push(await timed(stored));
    return times.sort((a, b) => a - b)[4] ?? 0;
  };
  // A shortcut would take microseconds against milliseconds; the bound only has to tell these apart.
  expect(await median(null)).toBeGreaterThan((await median(hash)) / 5);
});

test('SEC-05: signing out works on the next call', async () => {
  const { email } = await account();
  const token = await tokenFor(email);
  const other = await tokenFor(email);
  await signInStore(database.db).end(token, clock.now());
  expect(await signInStore(database.db).clinicianOf(token, clock.now())).toBeNull();
  expect(await signInStore(database.db).clinicianOf(other, clock.now())).not.toBeNull();
});

test('SEC-05: disabling the account works on the next call', async () => {
  const { id, email } = await account();
  const token = await tokenFor(email);
  await database.owner.clinician.update({ where: { id }, data: { disabledAt: new Date() } });
  expect(await signInStore(database.db).clinicianOf(token, clock.now())).toBeNull();
});

test('SEC-06: a sign-in ends after twelve hours', async () => {
  const { email } = await account();
  const token = await tokenFor(email);
  clock.forward(12 * 3600 - 1);
  expect(await signInStore(database.db).clinicianOf(token, clock.now())).not.toBeNull();
  clock.forward(1);
  expect(await signInStore(database.db).clinicianOf(token, clock.now())).toBeNull();
});

test('a token of nobody is nobody', async () => {
  expect(await signInStore(database.db).clinicianOf('x'.repeat(43), clock.now())).toBeNull();
});
