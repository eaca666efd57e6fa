import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { CurrentClinician } from '../auth/clinician';
import type { Deps } from '../deps';
import { createTestDatabase, type TestDatabase } from '../testing/database';
import { ashwoodDeps, makeClinician } from '../testing/deps';
import { openSession } from './open-session';
import { recordEntry } from './record-entry';
import { recordOutcome } from './record-outcome';
import type { Entry } from './schema';
import { startSession } from './start-session';
import { stateOf } from './state';

// What a process keeps of a session that it has appended to (docs/decisions/0006): it spares a statement and decides nothing.

let database: TestDatabase;
/** Two processes on one database: each has its own stores. */
let here: Deps;
let elsewhere: Deps;
let me: CurrentClinician;

beforeAll(async () => {
  database = await createTestDatabase();
  [here, elsewhere] = [ashwoodDeps(database.db), ashwoodDeps(database.db)];
  me = await makeClinician(database.db);
});
afterAll(() => database.close());

const start = async (): Promise<string> => {
  const patient = { setting: 'primary_care', ageYears: 42, sex: 'female' } as const;
  return (await startSession(here, me, { creationKey: randomUUID(), localReference: 'Blue folder', patient })).id;
};
const answer = (finding: string): Entry => ({
  type: 'question_answered',
  finding,
  answer: { kind: 'state', state: 'present' },
  complaint: false,
});
const note = (text: string): Entry => ({ type: 'note_written', text });
const record = (
  by: Deps,
  sessionId: string,
  lastEventNumber: number,
  entry: Entry,
  { as = me, key = randomUUID() } = {},
) => recordEntry(by, as, { sessionId, lastEventNumber, idempotencyKey: key, knowledgeVersion: 'ashwood-1', entry });

/** The names of the statements that `work` sends to the pool. */
const sentBy = async (work: () => Promise<unknown>): Promise<unknown[]> => {
  const spy = vi.spyOn(database.db.pool, 'query');
  try {
    await work();
    return spy.mock.calls.map(([statement]) => (statement as unknown as { name: string }).name);
  } finally {
    spy.mockRestore();
  }
};

test('the next answer does not ask what the session holds', async () => {
  const id = await start();
  expect(await sentBy(() => record(here, id, 2, answer('grey-leaves')))).toEqual([
    'load-session-to-append',
    'append-to-session',
  ]);
  expect(await sentBy(() => record(here, id, 4, answer('soft-bark')))).toEqual(['append-to-session']);
  expect(await sentBy(() => record(here, id, 6, note('Rain since May.')))).toEqual([
    undefined, // what was said in words before, for the marks
    'append-words-to-session',
  ]);
});

test('what is stored is what the events fold to, however it was come by', async () => {
  const id = await start();
  for (const [place, by] of [here, here, elsewhere, here, elsewhere, elsewhere, here].entries()) {
    const entry =
      place % 2 === 0 ? answer(['grey-leaves', 'soft-bark'][place % 4 === 0 ? 0 : 1] ?? '') : note(`${place}`);
    expect((await record(by, id, 2 + 2 * place, entry)).ok).toBe(true);
  }
  const opened = await openSession(here, me, id);
  const events = await here.sessions.events(me, id);
  expect(opened.ok && opened.value.state).toEqual(stateOf(events));
  expect(events).toHaveLength(16);
});

test('REL-04: what another process appended meanwhile is told, and nothing is written over it', async () => {
  const id = await start();
  await record(here, id, 2, answer('grey-leaves'));
  await record(elsewhere, id, 4, answer('soft-bark'));
  const movedOn = { ok: false, issue: { code: 'session_moved_on', lastEventNumber: 6 } };
  expect(await record(here, id, 4, note('Too late.'))).toEqual(movedOn);
  expect(await record(here, id, 6, note('In time.'))).toMatchObject({ ok: true, value: { lastEventNumber: 8 } });
  const opened = await openSession(here, me, id);
  expect(opened.ok && [Object.keys(opened.value.state.answers).sort(), opened.value.state.note]).toEqual([
    ['grey-leaves', 'soft-bark'],
    'In time.',
  ]);
});

test('REL-03: of an entry sent to two processes, one effect', async () => {
  const id = await start();
  await record(here, id, 2, answer('grey-leaves'));
  const key = randomUUID();
  const both = await Promise.all([here, elsewhere].map((by) => record(by, id, 4, answer('soft-bark'), { key })));
  expect(both[0]).toEqual(both[1]);
  expect(await here.sessions.events(me, id)).toHaveLength(6);
});

test('a session that was signed off or learned its outcome elsewhere has moved on here', async () => {
  const [closed, known] = [await start(), await start()];
  for (const id of [closed, known]) await record(here, id, 2, answer('grey-leaves'));
  await record(elsewhere, closed, 4, { type: 'session_closed' });
  expect(await record(here, closed, 4, answer('soft-bark'))).toMatchObject({ ok: false });
  const established = { establishedBy: 'clinical_course', establishedOn: '2026-10-01' } as const;
  await recordOutcome(elsewhere, me, {
    sessionId: known,
    lastEventNumber: 4,
    idempotencyKey: randomUUID(),
    outcome: { diagnosis: { kind: 'none_found' }, ...established },
  });
  expect(await record(here, known, 4, answer('soft-bark'))).toMatchObject({
    ok: false,
    issue: { code: 'session_moved_on', lastEventNumber: 5 },
  });
});

test('SEC-02: whoever may no longer write is refused though the session is at hand', async () => {
  const id = await start();
  const colleague = await makeClinician(database.db, { clinicId: me.clinicId });
  const grant = { sessionId: id, colleagueId: colleague.id };
  await here.grants.share(me, { ...grant, access: 'write' }, here.clock.now(), async () => undefined);
  expect(await record(here, id, 2, answer('grey-leaves'), { as: colleague })).toMatchObject({ ok: true });
  await here.grants.unshare(me, grant, async () => undefined);
  expect(await record(here, id, 4, answer('soft-bark'), { as: colleague })).toEqual({
    ok: false,
    issue: { code: 'session_not_found' },
  });
  expect(await here.sessions.events(me, id)).toHaveLength(4);
});
