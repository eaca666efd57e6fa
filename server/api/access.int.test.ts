import { randomUUID } from 'node:crypto';
import type { TRPCError } from '@trpc/server';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import type { CurrentClinician } from '../auth/clinician';
import type { Deps } from '../deps';
import { log } from '../log';
import { noFilter } from '../sessions/list/filter';
import { saveFilter } from '../sessions/list/saved-filters';
import { startSession } from '../sessions/start-session';
import { roles as everyRole, type Role } from '../tenancy/roles';
import { RoleRefused } from '../tenancy/store-for';
import { createTestDatabase, type TestDatabase } from '../testing/database';
import { ashwoodDeps, makeClinician } from '../testing/deps';
import { openSignIn, signInDeps } from '../testing/sign-in';
import { createCallerFactory } from './init';
import { appRouter } from './root';

let database: TestDatabase;
let deps: Deps;
let owner: CurrentClinician;
let sessionId: string;
let filterId: string;
/** A colleague to share with, and somebody of another clinic. */
let spare: CurrentClinician;
let elsewhere: CurrentClinician;
let people: Readonly<Record<Person, CurrentClinician | null>>;

/** Everybody whose session it is not, as the sign-in look-up finds them. */
const persons = {
  nobody: null,
  'a clinician whose account was disabled': { roles: ['clinician'] },
  'a colleague of the clinic': { roles: ['clinician'] },
  'a clinician of another clinic': { roles: ['clinician'], elsewhere: true },
  'a reviewer': { roles: ['reviewer'] },
  'an administrator': { roles: ['administrator'] },
  'an auditor': { roles: ['auditor'] },
  'an account without a role': { roles: [] },
} as const satisfies Record<string, { readonly roles: readonly Role[]; readonly elsewhere?: true } | null>;
type Person = keyof typeof persons;

/** Signs them in for real, and asks again who that is. */
const signedIn = async (person: Person): Promise<CurrentClinician | null> => {
  const made = persons[person];
  if (!made) return null;
  const { roles } = made;
  const account = await makeClinician(
    database.db,
    'elsewhere' in made ? { roles } : { roles, clinicId: owner.clinicId },
  );
  const { signIns } = signInDeps(database.db, deps.clock);
  const token = await openSignIn(database.db, deps.clock, account.id);
  if (person === 'a clinician whose account was disabled') {
    await database.owner.clinician.update({ where: { id: account.id }, data: { disabledAt: new Date() } });
  }
  return signIns.clinicianOf(token, deps.clock.now());
};

beforeAll(async () => {
  database = await createTestDatabase();
  deps = ashwoodDeps(database.db);
  owner = await makeClinician(database.db);
  ({ id: sessionId } = await startSession(deps, owner, { creationKey: randomUUID(), localReference: 'mine', patient }));
  const saved = await saveFilter(deps, owner, { name: 'Mine', filter: noFilter });
  if (saved.ok) filterId = saved.value.id;
  spare = await makeClinician(database.db, { clinicId: owner.clinicId });
  elsewhere = await makeClinician(database.db);
  const found = [];
  for (const person of Object.keys(persons) as Person[]) found.push([person, await signedIn(person)] as const);
  people = Object.fromEntries(found) as typeof people;
});
afterAll(() => database.close());

const patient = { setting: 'primary_care', ageYears: 42, sex: 'female' } as const;
const problemPlace = { kind: 'condition', id: 'oak-wilt' } as const;
const outcome = {
  diagnosis: { kind: 'none_found' },
  establishedBy: 'clinical_course',
  establishedOn: '2026-10-01',
} as const;
/** A well-formed id, for inputs that are wrong elsewhere. */
const anyId = 'ses_017f22e2-79b0-7cc3-98c4-dc0c0c07398f';
const anyPerson = `cli_${anyId.slice(4)}`;

/** What each procedure is called with, and what somebody else's attempt comes to. A procedure without a row fails. */
const table: Readonly<
  Record<
    string,
    {
      readonly good: () => object;
      readonly bad: readonly object[];
      /** What an attempt by somebody who may call it, but whose session it is not, comes to. */
      readonly others: 'not_found' | 'only_their_own';
      /** Who may call it; clinicians alone when left out. */
      readonly roles?: readonly Role[] | 'everybody';
    }
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
    bad: [
      { limit: 0 },
      { limit: 101 },
      { limit: 10, clinicianId: 'x' },
      { cursor: 'x'.repeat(121) },
      { filter: { ...noFilter, from: '2026-02-30' } },
      { filter: { ...noFilter, findings: ['a', 'a'] } },
      { filter: { ...noFilter, findings: ["'; DROP TABLE"] } },
      { filter: { ...noFilter, clinicId: 'x' } },
    ],
    others: 'only_their_own',
  },
  'sessions.count': {
    good: () => ({ filter: noFilter }),
    bad: [{}, { filter: { ...noFilter, leading: Array.from({ length: 9 }, (_, place) => `id-${place}`) } }],
    others: 'only_their_own',
  },
  'filters.seekWords': {
    good: () => ({ text: 'dry' }),
    bad: [{}, { text: '' }, { text: 'x'.repeat(201) }, { text: 'dry', clinicianId: 'x' }],
    others: 'only_their_own',
  },
  'filters.saved': { good: () => ({}), bad: [{ all: true }], others: 'only_their_own' },
  'filters.save': {
    good: () => ({ name: 'Mine', filter: noFilter }),
    bad: [
      { name: '', filter: noFilter },
      { name: 'x'.repeat(61), filter: noFilter },
      { name: 'x', filter: {} },
      { name: 'x', filter: { ...noFilter, words: 'bloating' } },
    ],
    others: 'only_their_own',
  },
  'filters.remove': { good: () => ({ id: filterId }), bad: [{}, { id: 'flt_1' }, { id: anyId }], others: 'not_found' },
  'calculators.list': { good: () => ({}), bad: [{ all: true }], others: 'only_their_own', roles: 'everybody' },
  'calculators.open': {
    good: () => ({ id: 'lactulose-mannitol' }),
    bad: [{}, { id: 'x'.repeat(81) }, { id: '../sessions' }, { id: 'pucai', clinicianId: 'x' }],
    others: 'only_their_own',
    roles: 'everybody',
  },
  'record.verify': {
    good: () => ({ limit: 10 }),
    bad: [{ limit: 0 }, { limit: 201 }, { clinicId: 'x' }, { after: 'x'.repeat(61) }],
    others: 'only_their_own',
    roles: ['clinician', 'administrator', 'auditor'],
  },
  'followUp.expectResult': {
    good: () => ({ sessionId, investigation: 'sap-test', expectedOn: '2026-10-09' }),
    bad: [
      { sessionId: anyId, investigation: 'sap-test', expectedOn: '2026-02-30' },
      { sessionId: anyId, investigation: "'; DROP TABLE", expectedOn: null },
      { sessionId: 'ses_1', investigation: 'sap-test', expectedOn: null },
      { sessionId: anyId, investigation: 'sap-test', expectedOn: null, clinicId: 'x' },
    ],
    others: 'not_found',
  },
  'followUp.notNeeded': {
    good: () => ({ sessionId, investigation: 'sap-test', reason: 'Moved away' }),
    bad: [
      { sessionId: anyId, investigation: 'sap-test', reason: ' ' },
      { sessionId: anyId, investigation: 'sap-test', reason: 'x'.repeat(501) },
      { sessionId: 'ses_1', investigation: 'sap-test', reason: 'Moved away' },
    ],
    others: 'not_found',
  },
  'followUp.recall': {
    good: () => ({ limit: 10 }),
    bad: [{ limit: 0 }, { limit: 101 }, { cursor: 'x'.repeat(121) }, { limit: 10, clinicianId: 'x' }],
    others: 'only_their_own',
  },
  'audit.printed': {
    good: () => ({ sessionId }),
    bad: [{ sessionId: 'ses_1' }, { sessionId: anyId, clinicianId: 'x' }],
    others: 'not_found',
  },
  'audit.verify': {
    good: () => ({}),
    bad: [{ after: -1 }, { clinicId: 'x' }],
    others: 'only_their_own',
    roles: ['auditor'],
  },
  'sharing.of': {
    good: () => ({ sessionId }),
    bad: [{ sessionId: 'ses_1' }, { sessionId: anyId, clinicianId: 'x' }, {}],
    others: 'not_found',
  },
  'sharing.share': {
    good: () => ({ sessionId, colleagueId: spare.id, access: 'write' }),
    bad: [
      { sessionId: anyId, colleagueId: 'cli_x', access: 'read' },
      { sessionId: anyId, colleagueId: anyPerson, access: 'own' },
      { sessionId: anyId, colleagueId: anyPerson, access: 'read', grantedAt: '2026-10-01' },
    ],
    others: 'not_found',
  },
  'sharing.unshare': {
    good: () => ({ sessionId, colleagueId: spare.id }),
    bad: [{ sessionId: anyId }, { sessionId: anyId, colleagueId: 'x'.repeat(300) }],
    others: 'not_found',
  },
  'clinic.people': { good: () => ({}), bad: [{ clinicId: 'x' }], others: 'only_their_own', roles: ['administrator'] },
  'clinic.invite': {
    good: () => ({ email: 'new@example.org', roles: ['clinician'] }),
    bad: [
      { email: 'x', roles: ['clinician'] },
      { email: 'new@example.org', roles: [] },
      { email: 'new@example.org', roles: ['owner'] },
      { email: 'new@example.org', roles: ['clinician', 'clinician'] },
      { email: 'new@example.org', roles: ['clinician'], clinicId: 'x' },
    ],
    others: 'only_their_own',
    roles: ['administrator'],
  },
  'clinic.revokeInvitation': {
    good: () => ({ invitationId: `lnk_${anyId.slice(4)}` }),
    bad: [{ invitationId: anyId }, {}],
    others: 'not_found',
    roles: ['administrator'],
  },
  // Asked of somebody in another clinic: see server/clinics/people.int.test.ts for those of one's own.
  ...Object.fromEntries(
    ['disable', 'enable', 'endSignIns'].map((name) => [
      `clinic.${name}`,
      {
        good: () => ({ clinicianId: elsewhere.id }),
        bad: [{ clinicianId: 'cli_1' }, { clinicianId: anyPerson, disabledAt: null }],
        others: 'not_found' as const,
        roles: ['administrator'] as const,
      },
    ]),
  ),
  'clinic.setRoles': {
    good: () => ({ clinicianId: elsewhere.id, roles: ['auditor'] }),
    bad: [
      { clinicianId: anyPerson, roles: [] },
      { clinicianId: anyPerson, roles: ['root'] },
      { clinicianId: anyPerson, roles: ['auditor'], clinicId: 'x' },
      { clinicianId: anyPerson, roles: ['auditor'], reason: 'x'.repeat(141) },
    ],
    others: 'not_found',
    roles: ['administrator'],
  },
  'problems.report': {
    good: () => ({ idempotencyKey: randomUUID(), kind: 'wrong', place: problemPlace, sessionId, words: null }),
    bad: [
      { idempotencyKey: 'x', kind: 'wrong', place: problemPlace, sessionId: null, words: null },
      { idempotencyKey: randomUUID(), kind: 'dull', place: problemPlace, sessionId: null, words: null },
      {
        idempotencyKey: randomUUID(),
        kind: 'wrong',
        place: { kind: 'page', id: '../etc' },
        sessionId: null,
        words: null,
      },
      { idempotencyKey: randomUUID(), kind: 'wrong', place: problemPlace, sessionId: null, words: { text: 'dry' } },
      { idempotencyKey: randomUUID(), kind: 'wrong', place: problemPlace, sessionId: null, words: null, clinicId: 'x' },
    ],
    others: 'not_found',
    roles: ['clinician', 'reviewer', 'administrator', 'auditor'],
  },
  'problems.list': {
    good: () => ({ limit: 10 }),
    bad: [{ limit: 0 }, { limit: 101 }, { clinicId: 'x' }, { after: 'x'.repeat(61) }],
    others: 'only_their_own',
    roles: ['clinician', 'reviewer', 'administrator', 'auditor'],
  },
  'demonstration.load': { good: () => ({}), bad: [{ cases: [] }], others: 'only_their_own' },
  'demonstration.remove': { good: () => ({}), bad: [{ all: true }], others: 'only_their_own' },
};

const procedures = Object.keys(appRouter._def.procedures);
const createCaller = createCallerFactory(appRouter);

const call = async (path: string, clinician: CurrentClinician | null, input: object): Promise<unknown> => {
  const caller = createCaller({ deps: () => deps, clinician, requestId: 'test', freshProof: async () => true });
  const [group = '', name = ''] = path.split('.');
  const procedure = (caller as unknown as Record<string, Record<string, (input: object) => Promise<unknown>>>)[group]?.[
    name
  ];
  return procedure?.(input);
};
/** Somebody who may call what these roles may. */
const callerOf = (roles: readonly Role[] | 'everybody'): CurrentClinician => ({
  ...owner,
  roles: roles === 'everybody' ? everyRole : roles,
});
const codeOf = async (result: Promise<unknown>): Promise<string> =>
  result.then(
    () => 'OK',
    (error: TRPCError) => error.code,
  );

test('SEC-01: every procedure has a row here, and every row a procedure', () => {
  expect(Object.keys(table).sort()).toEqual([...procedures].sort());
});

describe.each(Object.entries(table))('%s', (path, { good, bad, others, roles = ['clinician'] }) => {
  test('SEC-04: wrong or unknown input: refused', async () => {
    for (const input of bad)
      expect([input, await codeOf(call(path, callerOf(roles), input))]).toEqual([input, 'BAD_REQUEST']);
  });

  test.each(Object.keys(persons) as Person[])('SEC-01, SEC-02: %s', async (person) => {
    const before = await deps.sessions.events(owner, sessionId);
    const asking = people[person];
    const may = asking && (roles === 'everybody' || asking.roles.some((role) => roles.includes(role)));
    if (!asking) expect(await codeOf(call(path, null, good()))).toBe('UNAUTHORIZED');
    else if (!may) expect(await codeOf(call(path, asking, good()))).toBe('FORBIDDEN');
    else if (others === 'not_found') expect(await codeOf(call(path, asking, good()))).toBe('NOT_FOUND');
    // Loading them needs the real knowledge base; they are written for whoever asks only, see their own test.
    else if (path !== 'demonstration.load')
      expect(JSON.stringify(await call(path, asking, good()))).not.toContain(sessionId);
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

test('REG-16: a red flag is not set aside without a reason, whoever asks', async () => {
  const before = await deps.sessions.events(owner, sessionId);
  for (const reason of [undefined, '', ' \n ']) {
    const entry = { type: 'red_flag_set_aside', redFlag: 'tree-falls', reason };
    const facts = { sessionId, lastEventNumber: 2, idempotencyKey: randomUUID(), knowledgeVersion: 'ashwood-1' };
    expect(await codeOf(call('sessions.record', owner, { ...facts, entry }))).toBe('BAD_REQUEST');
  }
  expect(await deps.sessions.events(owner, sessionId)).toEqual(before);
});

test('SEC-31: a change of people is in the log, and so is a refused one; without an address', async () => {
  const [said, warned] = [vi.spyOn(log, 'info'), vi.spyOn(log, 'warn')];
  const administrator = people['an administrator'];
  await call('clinic.invite', administrator, { email: 'logged@example.org', roles: ['auditor'] });
  await codeOf(call('clinic.disable', administrator, { clinicianId: elsewhere.id }));
  await codeOf(call('clinic.disable', people['an auditor'], { clinicianId: elsewhere.id }));
  const by = (person: CurrentClinician | null | undefined) => ({ requestId: 'test', userId: person?.id });
  expect(said.mock.calls.map(([line]) => line)).toEqual([
    { ...by(administrator), action: 'invite', outcome: 'done', subject: expect.stringMatching(/^lnk_/) },
  ]);
  expect(warned.mock.calls.map(([line]) => line)).toEqual([
    { ...by(administrator), action: 'disable', outcome: 'not_found', subject: elsewhere.id },
    { ...by(people['an auditor']), action: 'disable', outcome: 'not_allowed', subject: elsewhere.id },
  ]);
  vi.restoreAllMocks();
});

test('SEC-01: the disabled account is nobody, and the others are who they are', () => {
  expect(Object.entries(people).map(([person, found]) => [person, found?.roles])).toEqual(
    Object.entries(persons).map(([person, made]) => [person, person.includes('disabled') ? undefined : made?.roles]),
  );
});

describe('SEC-01: the stores decide again, whatever a procedure forgets', () => {
  const others = (Object.keys(persons) as Person[]).filter((person) => {
    const made = persons[person];
    return made && !(made.roles as readonly Role[]).includes('clinician');
  });

  test.each(others)('%s is refused by every function on sessions', async (person) => {
    for (const ask of Object.values(deps.sessions) as ((
      clinician: CurrentClinician | null,
      id: string,
    ) => Promise<unknown>)[]) {
      await expect(ask(people[person], sessionId)).rejects.toBeInstanceOf(RoleRefused);
    }
  });

  test('SEC-32: who cannot be told is refused', async () => {
    for (const broken of [null, undefined, {}, { roles: 'clinician' }, { ...owner, roles: undefined }]) {
      await expect(deps.sessions.load(broken as never, sessionId)).rejects.toBeInstanceOf(RoleRefused);
    }
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
