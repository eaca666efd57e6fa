import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CurrentClinician } from '../auth/clinician';
import type { Deps } from '../deps';
import { sessionStore } from '../sessions/session-store';
import { startSession } from '../sessions/start-session';
import { roles } from '../tenancy/roles';
import { holds, storeFor } from '../tenancy/store-for';
import { createTestDatabase, type TestDatabase } from '../testing/database';
import { ashwoodDeps, makeClinician } from '../testing/deps';
import { createCallerFactory } from './init';
import { appRouter } from './root';

// What happens when the part that says who may what breaks: nothing is handed out and nothing is done (SEC-32).

let database: TestDatabase;
let deps: Deps;
let me: CurrentClinician;
let sessionId: string;

const secret = 'quokka-7421';
const patient = { setting: 'primary_care', ageYears: 42, sex: 'female' } as const;

beforeAll(async () => {
  database = await createTestDatabase({ pool: 2 });
  deps = ashwoodDeps(database.db);
  me = await makeClinician(database.db, { roles });
  ({ id: sessionId } = await startSession(deps, me, { creationKey: randomUUID(), localReference: secret, patient }));
});
afterAll(() => database.close());

const createCaller = createCallerFactory(appRouter);
const callerWith = (broken: Partial<Deps>, clinician: unknown = me) =>
  createCaller({
    deps: () => ({ ...deps, ...broken }),
    clinician: clinician as CurrentClinician,
    requestId: 'test',
    freshProof: async () => true,
  });
const fault = () => Promise.reject(new Error('injected'));

test('without a fault the same calls are answered', async () => {
  const caller = callerWith({});
  expect((await caller.sessions.open({ sessionId } as never)).localReference).toBe(secret);
  expect(JSON.stringify(await caller.sessions.list({ limit: 10 }))).toContain(secret);
});

describe('SEC-32: an error where it is decided who may', () => {
  const thrower = (name: string) =>
    new Proxy(
      { ...me },
      {
        get: (target, key) => {
          if (key === name) throw new Error('injected');
          return Reflect.get(target, key);
        },
      },
    );

  test.each(['roles', 'clinicId', 'id'])('reading their %s fails: refused', async (name) => {
    const caller = callerWith({}, thrower(name));
    await expect(caller.sessions.open({ sessionId } as never)).rejects.toThrow();
    await expect(caller.sessions.list({ limit: 10 })).rejects.toThrow();
    await expect(
      caller.sessions.start({ creationKey: randomUUID(), localReference: null, patient } as never),
    ).rejects.toThrow();
  });

  test('the audit cannot be written: what was read does not leave', async () => {
    const caller = callerWith({ audit: { ...deps.audit, record: fault } });
    await expect(caller.sessions.open({ sessionId } as never)).rejects.toThrow('injected');
    await expect(caller.sessions.list({ limit: 10 })).rejects.toThrow('injected');
  });

  test('the keys cannot be had: nothing is shown instead, and nothing is stored in the clear', async () => {
    const keyless = sessionStore(database.db, { ...deps.keys, of: fault });
    const caller = callerWith({ sessions: keyless });
    await expect(caller.sessions.open({ sessionId } as never)).rejects.toThrow();
    await expect(
      caller.sessions.start({ creationKey: randomUUID(), localReference: 'wombat-1', patient } as never),
    ).rejects.toThrow();
    const { rows } = await database.owner.pool.query(`SELECT count(*)::int AS "count" FROM "ClinicalSession"`);
    expect(rows[0].count).toBe(1);
  });

  test('a guard that throws lets nobody through to the store', async () => {
    let reached = false;
    const store = storeFor(['clinician'], {
      ask: async (_clinician: CurrentClinician) => {
        reached = true;
      },
    });
    for (const broken of [
      thrower('roles'),
      { ...me, roles: { includes: () => true } },
      { ...me, roles: 'clinician' },
    ]) {
      await expect(store.ask(broken as never)).rejects.toThrow();
    }
    expect(reached).toBe(false);
    expect(holds({ ...me, roles: [] }, ['clinician'])).toBe(false);
    expect(holds(me, [])).toBe(false);
  });

  test('the connection cannot be set to the clinic: no rows of the one before it', async () => {
    const other = await makeClinician(database.db, { roles });
    const broken = { ...other, clinicId: 'cln_\0' as typeof other.clinicId };
    await expect(callerWith({}, broken).sessions.list({ limit: 10 })).rejects.toThrow();
    expect(JSON.stringify(await callerWith({}, other).sessions.list({ limit: 10 }))).not.toContain(secret);
  });
});

describe('REG-13: versions stand with what was recorded', () => {
  test.each([
    ['ClinicalSession', 'appVersion'],
    ['ClinicalSession', 'engineVersion'],
    ['ClinicalSession', 'knowledgeVersion'],
    ['SessionEvent', 'appVersion'],
    ['SessionEvent', 'engineVersion'],
    ['SessionEvent', 'knowledgeVersion'],
  ])('%s without %s is refused by the database', async (table, column) => {
    const { rows } = await database.owner.pool.query(
      `SELECT is_nullable FROM information_schema.columns WHERE table_name = $1 AND column_name = $2`,
      [table, column],
    );
    expect(rows).toEqual([{ is_nullable: 'NO' }]);
  });
});
