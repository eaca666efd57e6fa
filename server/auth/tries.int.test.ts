import { afterAll, beforeAll, expect, test } from 'vitest';
import { dateOf } from '../clock';
import { createTestDatabase, type TestDatabase } from '../testing/database';
import { handClock, makeClinician } from '../testing/deps';
import { anyOrigin, signInDeps } from '../testing/sign-in';
import { delaysAfter } from './delays';
import { hashPassword } from './password';
import { signInWithPassword } from './sign-in-with-password';

let database: TestDatabase;
let passwordHash: string;
const clock = handClock();
const PASSWORD = 'a long walk before breakfast';

beforeAll(async () => {
  database = await createTestDatabase();
  passwordHash = await hashPassword(PASSWORD);
});
afterAll(() => database.close());

const deps = () => signInDeps(database.db, clock);
const account = async () => {
  const clinician = await makeClinician(database.db);
  await database.owner.clinician.update({ where: { id: clinician.id }, data: { passwordHash } });
  return clinician.email;
};
const attempt = async (email: string, password: string, from = anyOrigin()) =>
  (await signInWithPassword(deps(), { email, password, from })).outcome;
const begin = (account: string, from = anyOrigin()) => deps().tries.begin({ account, ...from }, clock.now());

test('SEC-13: the delay grows, and ends at a quarter of an hour', () => {
  expect(delaysAfter(4)).toEqual([0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900]);
});

test('SEC-13: 200 wrong tries from many addresses: the owner is let in at once where they are known, elsewhere after the delay', async () => {
  const email = await account();
  const home = anyOrigin();
  expect(await attempt(email, PASSWORD, home)).toBe('opened');
  const outcomes: string[] = [];
  for (let turn = 0; turn < 200; turn += 1) {
    outcomes.push(await attempt(email, 'wrong', anyOrigin()));
    clock.forward(1);
  }
  expect(outcomes.filter((outcome) => outcome === 'refused').length).toBeLessThan(20);
  expect(outcomes.filter((outcome) => outcome === 'throttled').length).toBeGreaterThan(180);

  expect(await attempt(email, PASSWORD, { ...anyOrigin(), browser: home.browser })).toBe('opened');
  expect(await attempt(email, PASSWORD, { ...anyOrigin(), address: home.address })).toBe('opened');
  expect(await attempt(email, PASSWORD)).toBe('throttled');
  clock.forward(900);
  expect(await attempt(email, PASSWORD)).toBe('opened');
}, 60_000);

test('SEC-13: a try that is not looked at does not make the delay longer', async () => {
  for (let turn = 0; turn < 8; turn += 1) {
    await begin('one@example.org');
    clock.forward(turn < 5 ? 2 : 0);
  }
  const first = await begin('one@example.org');
  const second = await begin('one@example.org');
  expect(first).toBeInstanceOf(Date);
  expect(second).toEqual(first);
});

test('SEC-13: one address trying many accounts is slowed down as well, and the right password elsewhere is not', async () => {
  const from = anyOrigin();
  const looked: unknown[] = [];
  for (let turn = 0; turn < 25; turn += 1)
    looked.push(await begin(`many-${turn}@example.org`, { ...from, browser: `b${turn}` }));
  expect(looked.filter((seen) => seen instanceof Date)).toHaveLength(4);
  expect(await begin('many-30@example.org')).not.toBeInstanceOf(Date);
});

test('SEC-13: many tries at once count as many', async () => {
  const seen = await Promise.all(Array.from({ length: 30 }, () => begin('at-once@example.org')));
  expect(seen.filter((reply) => !(reply instanceof Date))).toHaveLength(5);
});

test('SEC-13: a known browser has a delay of its own', async () => {
  const email = await account();
  const home = anyOrigin();
  await attempt(email, PASSWORD, home);
  for (let turn = 0; turn < 5; turn += 1) expect(await attempt(email, 'wrong', home)).toBe('refused');
  expect(await attempt(email, PASSWORD, home)).toBe('throttled');
  clock.forward(1);
  expect(await attempt(email, PASSWORD, home)).toBe('opened');
});

test('SEC-13: counters hold no address that could be read, and are cleaned up when they are old', async () => {
  await begin('readable@example.org', { ...anyOrigin(), address: '203.0.113.77' });
  expect(JSON.stringify(await database.db.signInTries.findMany())).not.toMatch(/readable|203\.0\.113/);
  clock.forward(3 * 86_400);
  expect(await deps().tries.clean(clock.now())).toBeGreaterThan(0);
  const left = await database.db.signInTries.findMany();
  expect(left.every(({ known, keepUntil }) => known && keepUntil > dateOf(clock.now()))).toBe(true);
});
