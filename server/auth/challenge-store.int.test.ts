import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/database';
import { handClock } from '../testing/deps';
import { challengeStore } from './challenge-store';

let database: TestDatabase;
const clock = handClock();

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

const asked = { purpose: 'passkey_proof', value: 'a value', askedOf: 'cli_1' } as const;
const store = () => challengeStore(database.db);
const ask = () => store().ask(asked, { kept: 'with it' }, clock.now());
const take = (over = {}) => store().take({ ...asked, ...over }, clock.now());

test('SEC-11: an answer is taken once, with what was kept; the value itself is not kept', async () => {
  await ask();
  expect(JSON.stringify(await database.db.signInChallenge.findMany())).not.toContain('a value');
  expect(await take()).toEqual({ kept: 'with it' });
  expect(await take()).toBeNull();
});

test('two at once: one is taken', async () => {
  await ask();
  const taken = await Promise.all([take(), take(), take()]);
  expect(taken.filter((detail) => detail !== null)).toHaveLength(1);
});

test.each([
  ['from somebody else', { askedOf: 'cli_2' }],
  ['from nobody in particular', { askedOf: null }],
  ['for another purpose', { purpose: 'single_sign_on' }],
])('an answer %s is refused, and the right one afterwards too', async (_name, over) => {
  await ask();
  expect(await take(over)).toBeNull();
  expect(await take()).toBeNull();
});

test('after ten minutes there is nothing to answer, and the next question clears it away', async () => {
  await ask();
  clock.forward(600);
  expect(await take()).toBeNull();
  await ask();
  clock.forward(601);
  await store().ask({ ...asked, value: 'another' }, {}, clock.now());
  expect(await database.db.signInChallenge.count()).toBe(1);
});
