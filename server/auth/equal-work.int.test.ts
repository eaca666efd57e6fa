import { verify } from '@node-rs/argon2';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/database';
import { handClock, makeClinician } from '../testing/deps';
import { anyOrigin, signInDeps } from '../testing/sign-in';
import { decoyHash, hashPassword, isOutdated, passwordFits } from './password';
import { signInWithPassword } from './sign-in-with-password';

// A refusal must not tell its reason by how long it takes. Time on a shared machine proves little; the work is counted: which
// hashes are made and which statements are sent. (Times are measured by `npm run bench -- sign-in`.)

vi.mock('@node-rs/argon2', { spy: true });

let database: TestDatabase;
const clock = handClock();
const PASSWORD = 'a long walk before breakfast';

beforeAll(async () => {
  database = await createTestDatabase({ pool: 1 });
});
afterAll(() => database.close());
afterEach(() => vi.restoreAllMocks());

const account = async (over: object = {}): Promise<string> => {
  const { id, email } = await makeClinician(database.db);
  const data = { passwordHash: await hashPassword(PASSWORD), ...over };
  await database.owner.clinician.update({ where: { id }, data });
  return email;
};
const withFactors = async (): Promise<string> => {
  const email = await account();
  const clinicianId = (await database.owner.clinician.findUniqueOrThrow({ where: { email } })).id;
  const at = new Date(clock.now());
  await database.owner.totpFactor.create({
    data: { clinicianId, secret: 'x', lastStep: 0, createdAt: at, confirmedAt: at },
  });
  const key = { publicKey: new Uint8Array([1]), counter: 0n, transports: [], createdAt: at, name: 'Key' };
  await database.owner.passkey.create({ data: { id: email, clinicianId, ...key } });
  return email;
};

/** What the app does for one try: each statement in its order, and the cost of each password that is held against a hash. */
const workOf = async (email: string, password: string) => {
  const statements: string[] = [];
  const send = pg.Client.prototype.query;
  const spy = vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (this: pg.Client, ...args: unknown[]) {
    const [query] = args as [string | { text: string }];
    statements.push(typeof query === 'string' ? query : query.text);
    return (send as (...args: unknown[]) => unknown).apply(this, args) as never;
  });
  vi.mocked(verify).mockClear();
  const { outcome } = await signInWithPassword(signInDeps(database.db, clock), { email, password, from: anyOrigin() });
  spy.mockRestore();
  const hashes = vi.mocked(verify).mock.calls.map(([hash]) => String(hash).split('$').slice(1, 4).join(' '));
  return { outcome, statements, hashes };
};

describe('SEC-12: a refused sign-in does the same work, whatever its reason: the same statements and one hash of one cost', () => {
  test.each<[string, () => Promise<readonly [email: string, password: string]>]>([
    ['a wrong password', async () => [await account(), 'not the password']],
    ['a disabled account, with the right password', async () => [await account({ disabledAt: new Date() }), PASSWORD]],
    ['a disabled account, with a wrong one', async () => [await account({ disabledAt: new Date() }), 'not it']],
    ['an account without a password', async () => [await account({ passwordHash: null }), PASSWORD]],
    ['an account with two second factors', async () => [await withFactors(), 'not the password']],
    ['a very long password', async () => [await account(), 'x'.repeat(1024)]],
  ])('%s, and nobody by that name', async (_name, typed) => {
    const [email, password] = await typed();
    const known = await workOf(email, password);
    expect(known).toEqual(await workOf(`nobody-${crypto.randomUUID()}@example.org`, password));
    expect(known).toMatchObject({ outcome: 'refused', hashes: ['argon2id v=19 m=19456,t=2,p=1'] });
    expect(known.statements.length).toBeGreaterThan(3);
  });

  test('the first refusal of a process too: the decoy is not made, it is there, at today’s cost', async () => {
    expect(isOutdated(decoyHash)).toBe(false);
    expect(await passwordFits(null, 'a password that nobody has')).toBe(false);
    expect(await verify(decoyHash, 'a password that nobody has')).toBe(true);
  });
});
