import { hash } from '@node-rs/argon2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/database';
import { handClock, makeClinician } from '../testing/deps';
import { anyOrigin, signInDeps } from '../testing/sign-in';
import { hashPassword } from './password';
import { signInWithPassword } from './sign-in-with-password';

let database: TestDatabase;
const clock = handClock();
const PASSWORD = 'a long walk before breakfast';

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

const deps = (rules = {}) => signInDeps(database.db, clock, rules);
const from = anyOrigin;
/** From an address of its own, so that no test's tries count against another's. */
const attempt = (email: string, password: string) => signInWithPassword(deps(), { email, password, from: from() });
const clinicianOf = (token: string) => deps().signIns.clinicianOf(token, clock.now());
const account = async () => {
  const clinician = await makeClinician(database.db);
  await database.owner.clinician.update({
    where: { id: clinician.id },
    data: { passwordHash: await hashPassword(PASSWORD) },
  });
  return clinician;
};
const tokenFor = async (email: string): Promise<string> => {
  const reply = await attempt(email, PASSWORD);
  if (reply.outcome !== 'opened') throw new Error(reply.outcome);
  return reply.token;
};

test('SEC-10: the hash is argon2id with at least 19 MiB and two passes', async () => {
  expect(await hashPassword(PASSWORD)).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

test('the right password opens a sign-in that leads back to its clinician; capitals in the address do not matter', async () => {
  const { id, email } = await account();
  const token = await tokenFor(email.toUpperCase());
  expect(await clinicianOf(token)).toMatchObject({ id, email });
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
  expect(await attempt(email, 'wrong')).toEqual({ outcome: 'refused' });
  expect(await attempt('nobody@example.org', PASSWORD)).toEqual({ outcome: 'refused' });
  await database.owner.clinician.update({ where: { id }, data: { disabledAt: new Date() } });
  expect(await attempt(email, PASSWORD)).toEqual({ outcome: 'refused' });
});

test('SEC-05: signing out works on the next call', async () => {
  const { email } = await account();
  const token = await tokenFor(email);
  const other = await tokenFor(email);
  await deps().signIns.end(token, clock.now());
  expect(await clinicianOf(token)).toBeNull();
  expect(await clinicianOf(other)).not.toBeNull();
});

test('SEC-05: disabling the account works on the next call', async () => {
  const { id, email } = await account();
  const token = await tokenFor(email);
  await database.owner.clinician.update({ where: { id }, data: { disabledAt: new Date() } });
  expect(await clinicianOf(token)).toBeNull();
});

test('SEC-10: a hash of other parameters is made anew when its password is next seen, and only then', async () => {
  const { id, email } = await account();
  const old = await hash(PASSWORD, { algorithm: 2, memoryCost: 9216, timeCost: 4, parallelism: 1 });
  await database.owner.clinician.update({ where: { id }, data: { passwordHash: old } });
  const stored = async () => (await deps().accounts.byId(id))?.passwordHash;
  await attempt(email, 'wrong');
  expect(await stored()).toBe(old);
  await tokenFor(email);
  const renewed = await stored();
  expect(renewed).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  await tokenFor(email);
  expect(await stored()).toBe(renewed);
});

test('SEC-07: who signs in again in the same browser ends the sign-in before', async () => {
  const { email } = await account();
  const token = await tokenFor(email);
  const again = await signInWithPassword(deps(), { email, password: PASSWORD, from: { ...from(), token } });
  expect(again.outcome).toBe('opened');
  expect(await clinicianOf(token)).toBeNull();
});

test('SEC-06: a sign-in ends after twelve hours, however busy', async () => {
  const { email } = await account();
  const token = await tokenFor(email);
  for (let minutes = 0; minutes < 12 * 60 - 20; minutes += 20) {
    clock.forward(20 * 60);
    expect(await clinicianOf(token)).not.toBeNull();
  }
  clock.forward(20 * 60 - 1);
  expect(await clinicianOf(token)).not.toBeNull();
  clock.forward(1);
  expect(await clinicianOf(token)).toBeNull();
});

test('SEC-06: a sign-in ends after half an hour without a request, and a request begins the half hour anew', async () => {
  const { email } = await account();
  const token = await tokenFor(email);
  clock.forward(30 * 60 - 1);
  expect(await clinicianOf(token)).not.toBeNull();
  clock.forward(30 * 60 - 1);
  expect(await clinicianOf(token)).not.toBeNull();
  clock.forward(30 * 60);
  expect(await clinicianOf(token)).toBeNull();
});

test('SEC-06: both limits are as the installation says', async () => {
  const { email } = await account();
  const short = deps({ idleMinutes: 5, hours: 1 });
  const reply = await signInWithPassword(short, { email, password: PASSWORD, from: from() });
  const token = reply.outcome === 'opened' ? reply.token : '';
  clock.forward(5 * 60 - 1);
  expect(await short.signIns.clinicianOf(token, clock.now())).not.toBeNull();
  clock.forward(5 * 60);
  expect(await short.signIns.clinicianOf(token, clock.now())).toBeNull();
});

test('SEC-11: where a second factor is required, a password opens nothing but the way to one', async () => {
  const { email } = await account();
  const strict = deps({ secondFactorRequired: true });
  const reply = await signInWithPassword(strict, { email, password: PASSWORD, from: from() });
  const token = reply.outcome === 'opened' ? reply.token : '';
  expect(await strict.signIns.clinicianOf(token, clock.now())).toBeNull();
  expect(await strict.signIns.waitingOf(token, clock.now())).toMatchObject({ awaits: 'enrolment' });
  // Nor does one that was opened before it was required.
  expect(await strict.signIns.clinicianOf(await tokenFor(email), clock.now())).toBeNull();
});

test('SEC-15: own sign-ins are listed, one or all others are ended, and those of somebody else are not reached', async () => {
  const [mine, theirs] = [await account(), await account()];
  const [token, second, third] = [await tokenFor(mine.email), await tokenFor(mine.email), await tokenFor(mine.email)];
  const foreign = await tokenFor(theirs.email);
  const { signIns } = deps();
  const me = await clinicianOf(token);
  const other = await clinicianOf(second);
  if (!me || !other) throw new Error('not signed in');
  expect(await signIns.list(me.id, clock.now())).toHaveLength(3);
  expect(await signIns.endOne(theirs.id, other.signInId, clock.now())).toBe(false);
  expect(await signIns.endOne(me.id, other.signInId, clock.now())).toBe(true);
  expect(await clinicianOf(second)).toBeNull();
  expect(await signIns.endOthers(me.id, me.signInId, clock.now())).toBe(1);
  expect(await clinicianOf(third)).toBeNull();
  expect(await clinicianOf(token)).not.toBeNull();
  expect(await clinicianOf(foreign)).not.toBeNull();
});

test('a token of nobody is nobody', async () => {
  expect(await clinicianOf('x'.repeat(43))).toBeNull();
});
