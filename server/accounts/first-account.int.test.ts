import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { passwordFits } from '../auth/password';
import { dateOf, instantOf } from '../clock';
import { createTestDatabase, type TestDatabase } from '../testing/database';
import { handClock } from '../testing/deps';
import { accountStore } from './account-store';
import { createFirstAccount } from './create-first-account';

let database: TestDatabase;
const clock = handClock();
const TOKEN = 'the-token-that-was-printed-in-the-terminal';
const input = {
  token: TOKEN,
  clinicName: 'Harbour Practice',
  name: 'Test Clinician',
  email: 'First@Example.org',
  password: 'three ships in the bay',
};

beforeEach(async () => {
  database = await createTestDatabase();
  const expiresAt = instantOf(new Date(Date.parse(clock.now()) + 3600_000));
  await database.owner.instanceSetting.create({
    data: {
      key: 'setup_token',
      value: JSON.stringify({ hash: createHash('sha256').update(TOKEN).digest('hex'), expiresAt }),
      createdAt: dateOf(clock.now()),
    },
  });
});
afterEach(() => database.close());

const from = { address: '192.0.2.7', browser: 'Firefox on Linux', requestId: 'request-1' };
const create = (over: object = {}) =>
  createFirstAccount({ clock, accounts: accountStore(database.db), from }, { ...input, ...over });

test('the link makes one account in one clinic, with a hashed password, and then is used up', async () => {
  expect(await create()).toEqual({ outcome: 'made' });
  const [made] = await database.db.clinician.findMany({ include: { clinic: true } });
  expect(made).toMatchObject({ email: 'first@example.org', clinic: { name: 'Harbour Practice' } });
  expect(await passwordFits(made?.passwordHash ?? null, input.password)).toBe(true);
  expect(await create({ email: 'second@example.org' })).toEqual({ outcome: 'link_not_valid' });
});

test('pressed three times at once, it makes one account', async () => {
  const replies = await Promise.all([1, 2, 3].map((n) => create({ email: `n${n}@example.org` })));
  expect(replies.map(({ outcome }) => outcome).sort()).toEqual(['link_not_valid', 'link_not_valid', 'made']);
  expect(await database.db.clinic.count()).toBe(1);
});

test('a wrong link and one that is too old make nothing', async () => {
  expect(await create({ token: 'some-other-token-of-some-length' })).toEqual({ outcome: 'link_not_valid' });
  clock.forward(3601);
  expect(await create()).toEqual({ outcome: 'link_not_valid' });
  expect(await accountStore(database.db).isEmpty()).toBe(true);
});

test.each([
  ['email', 'not an address'],
  ['name', ' '],
  ['clinicName', ''],
  ['password', ''],
])('%s = “%s” is named at its field', async (field, value) => {
  const reply = await create({ [field]: value });
  expect(reply).toMatchObject({ outcome: 'not_understood', fields: { [field]: [expect.any(String)] } });
});

test('SEC-04: a key that nobody asked for is refused', async () => {
  expect(await create({ disabledAt: null })).toMatchObject({ outcome: 'not_understood' });
});

test('SEC-09: the rules for passwords hold here, with the words of this very form', async () => {
  expect(await create({ password: 'fourteen chars' })).toEqual({
    outcome: 'password_refused',
    weak: 'password_too_short',
  });
  expect(await create({ password: 'three ships in the harbour' })).toEqual({
    outcome: 'password_refused',
    weak: 'password_has_known_words',
  });
  expect(await accountStore(database.db).isEmpty()).toBe(true);
});
