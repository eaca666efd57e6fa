import { randomUUID } from 'node:crypto';
import type { TRPCError } from '@trpc/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { CurrentClinician } from '../auth/clinician';
import type { Deps } from '../deps';
import { startSession } from '../sessions/start-session';
import { createTestDatabase, type TestDatabase } from '../testing/database';
import { ashwoodDeps, makeClinician } from '../testing/deps';
import { createCallerFactory } from './init';
import { appRouter } from './root';

let database: TestDatabase;
let deps: Deps;
let owner: CurrentClinician;
let other: CurrentClinician;
let sessionId: string;

beforeAll(async () => {
  database = await createTestDatabase();
  deps = ashwoodDeps(database.db);
  [owner, other] = [await makeClinician(database.db), await makeClinician(database.db)];
  ({ id: sessionId } = await startSession(deps, owner, { creationKey: randomUUID(), localReference: 'mine', patient }));
});
afterAll(() => database.close());

const patient = { setting: 'primary_care', ageYears: 42, sex: 'female' } as const;
const outcome = {
  diagnosis: { kind: 'none_found' },
  establishedBy: 'clinical_course',
  establishedOn: '2026-10-01',
} as const;
/** A well-formed id, for inputs that are wrong elsewhere. */
const anyId = 'ses_017f22e2-79b0-7cc3-98c4-dc0c0c07398f';

/** What each procedure is called with, and what somebody else's attempt comes to. A procedure without a row fails. */
const table: Readonly<
  Record<
    string,
    { readonly good: () => object; readonly bad: readonly object[]; readonly others: 'not_found' | 'only_their_own' }
  >
> = {
  'sessions.start': {
    good: () => ({ creationKey: randomUUID(), localReference: null, patient }),
    bad: [
      { creationKey: 'x', localReference: null, patient },
      { creationKey: randomUUID(), localReference: 'x'.repeat(61), patient },
      { creationKey: randomUUID(), localReference: null, patient: { ...patient, ageYears: 121 } },
      { creationKey: randomUUID(), localReference: null, patient: { ...patient, clinicId: 'cln_x' } },
    ],
    others: 'only_their_own',
  },
  'sessions.startFollowUp': {
    good: () => ({ creationKey: randomUUID(), from: sessionId, localReference: null, patient }),
    bad: [
      { creationKey: randomUUID(), from: 'ses_1', localReference: null, patient },
      { creationKey: 'x', from: anyId, localReference: null, patient },
      { creationKey: randomUUID(), from: anyId, localReference: 'x'.repeat(61), patient },
      { creationKey: randomUUID(), from: anyId, localReference: null, patient, clinicianId: 'x' },
      { creationKey: randomUUID(), localReference: null, patient },
    ],
    others: 'not_found',
  },
  'sessions.record': {
    good: () => ({
      sessionId,
      lastEventNumber: 2,
      idempotencyKey: randomUUID(),
      knowledgeVersion: 'ashwood-1',
      entry: { type: 'note_written', text: 'dry' },
    }),
    bad: [
      {
        sessionId: anyId,
        lastEventNumber: 2,
        idempotencyKey: randomUUID(),
        knowledgeVersion: 'ashwood-1',
        entry: { type: 'assessment_recorded' },
      },
      {
        sessionId: anyId,
        lastEventNumber: 2,
        idempotencyKey: randomUUID(),
        knowledgeVersion: 'ashwood-1',
        entry: { type: 'note_written', text: 'x'.repeat(10_001) },
      },
      {
        sessionId: 'ses_1',
        lastEventNumber: 2,
        idempotencyKey: randomUUID(),
        knowledgeVersion: 'ashwood-1',
        entry: { type: 'session_closed' },
      },
      {
        sessionId: anyId,
        lastEventNumber: 0,
        idempotencyKey: randomUUID(),
        knowledgeVersion: 'ashwood-1',
        entry: { type: 'session_closed' },
      },
    ],
    others: 'not_found',
  },
  'sessions.recordOutcome': {
    good: () => ({ sessionId, lastEventNumber: 2, idempotencyKey: randomUUID(), outcome }),
    bad: [
      { sessionId: anyId, lastEventNumber: 2, idempotencyKey: 'x', outcome },
      { sessionId: anyId, lastEventNumber: 2, idempotencyKey: randomUUID(), outcome: { ...outcome, sure: true } },
      {
        sessionId: anyId,
        lastEventNumber: 2,
        idempotencyKey: randomUUID(),
        outcome: { ...outcome, establishedOn: '2026-02-30' },
      },
      {
        sessionId: anyId,
        lastEventNumber: 2,
        idempotencyKey: randomUUID(),
        outcome: { ...outcome, diagnosis: { kind: 'other', text: 'x'.repeat(201) } },
      },
    ],
    others: 'not_found',
  },
  'sessions.open': {
    good: () => ({ sessionId }),
    bad: [{ sessionId: '' }, { sessionId: anyId, clinicianId: 'x' }],
    others: 'not_found',
  },
  'sessions.list': {
    good: () => ({ limit: 10 }),
    bad: [{ limit: 0 }, { limit: 101 }, { limit: 10, clinicianId: 'x' }, { cursor: 'x'.repeat(121) }],
    others: 'only_their_own',
  },
  'calculators.list': { good: () => ({}), bad: [{ all: true }], others: 'only_their_own' },
  'calculators.open': {
    good: () => ({ id: 'lactulose-mannitol' }),
    bad: [{}, { id: 'x'.repeat(81) }, { id: '../sessions' }, { id: 'pucai', clinicianId: 'x' }],
    others: 'only_their_own',
  },
  'record.verify': {
    good: () => ({ limit: 10 }),
    bad: [{ limit: 0 }, { limit: 201 }, { clinicId: 'x' }, { after: 'x'.repeat(61) }],
    others: 'only_their_own',
  },
  'demonstration.load': { good: () => ({}), bad: [{ cases: [] }], others: 'only_their_own' },
  'demonstration.remove': { good: () => ({}), bad: [{ all: true }], others: 'only_their_own' },
};

const procedures = Object.keys(appRouter._def.procedures);
const createCaller = createCallerFactory(appRouter);

const call = async (path: string, clinician: CurrentClinician | null, input: object): Promise<unknown> => {
  const caller = createCaller({ deps: () => deps, clinician, requestId: 'test' });
  const [group = '', name = ''] = path.split('.');
  const procedure = (caller as unknown as Record<string, Record<string, (input: object) => Promise<unknown>>>)[group]?.[
    name
  ];
  return procedure?.(input);
};
const codeOf = async (result: Promise<unknown>): Promise<string> =>
  result.then(
    () => 'OK',
    (error: TRPCError) => error.code,
  );

test('SEC-01: every procedure has a row here, and every row a procedure', () => {
  expect(Object.keys(table).sort()).toEqual([...procedures].sort());
});

describe.each(Object.entries(table))('%s', (path, { good, bad, others }) => {
  test('SEC-01: nobody signed in: refused', async () => {
    expect(await codeOf(call(path, null, good()))).toBe('UNAUTHORIZED');
  });

  test('SEC-04: wrong or unknown input: refused', async () => {
    for (const input of bad) expect([input, await codeOf(call(path, owner, input))]).toEqual([input, 'BAD_REQUEST']);
  });

  test('SEC-02: another clinician does not reach the owner’s session', async () => {
    const before = await deps.sessions.events(owner, sessionId);
    if (path === 'demonstration.load') return; // needs the real knowledge base; it writes for its caller only, see its own test
    if (others === 'not_found') expect(await codeOf(call(path, other, good()))).toBe('NOT_FOUND');
    else expect(JSON.stringify(await call(path, other, good()))).not.toContain(sessionId);
    expect(await deps.sessions.events(owner, sessionId)).toEqual(before);
  });

  test('SEC-03: it says what goes out, in a schema that refuses anything else', () => {
    const { output } =
      (appRouter._def.procedures as unknown as Record<string, { _def: { output?: z.ZodType } }>)[path]?._def ?? {};
    expect(output, 'an output schema').toBeInstanceOf(z.ZodObject);
    const refused = output?.safeParse({ passwordHash: 'x' });
    expect(refused?.error?.issues.map(({ code }) => code)).toContain('unrecognized_keys');
  });
});

test('SEC-19: an error that nobody foresaw says nothing of itself', async () => {
  const broken = { ...deps, sessions: { ...deps.sessions, load: () => Promise.reject(new Error('secret detail')) } };
  const caller = createCaller({ deps: () => broken, clinician: owner, requestId: 'test' });
  const error = await caller.sessions.open({ sessionId: sessionId as never }).catch((thrown: TRPCError) => thrown);
  const shape = appRouter._def._config.errorFormatter({
    error: error as TRPCError,
    type: 'query',
    path: 'sessions.open',
    input: undefined,
    ctx: undefined,
    shape: {
      message: (error as TRPCError).message,
      code: -32603,
      data: { code: 'INTERNAL_SERVER_ERROR', httpStatus: 500, stack: 'x' },
    },
  });
  expect(JSON.stringify(shape)).not.toMatch(/secret detail|stack/);
});
