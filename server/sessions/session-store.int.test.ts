import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { consult, engineVersion, fingerprintOf } from '@/engine';
import { ashwood } from '@/engine/worlds/ashwood';
import type { CurrentClinician } from '../auth/clinician';
import type { Deps } from '../deps';
import { releaseStore } from '../library/release-store';
import { createTestDatabase, type TestDatabase } from '../testing/database';
import { ashwoodDeps, handClock, makeClinician } from '../testing/deps';
import { listSessions } from './list/list-sessions';
import { recordEntry } from './record-entry';
import { reviewSession } from './review-session';
import type { Entry } from './schema';
import { startSession } from './start-session';
import { applyEntry, caseOf, initialState } from './state';

let database: TestDatabase;
let deps: Deps;
let me: CurrentClinician;
const clock = handClock();

beforeAll(async () => {
  database = await createTestDatabase();
  deps = ashwoodDeps(database.db, clock);
  me = await makeClinician(database.db);
});
afterAll(() => database.close());

const patient = { setting: 'primary_care', ageYears: 42, sex: 'female' } as const;
const start = (over: { creationKey?: string } = {}) =>
  startSession(deps, me, { creationKey: randomUUID(), localReference: null, patient, ...over });
const answer = (finding: string, state: 'present' | 'absent' | 'unknown' = 'present'): Entry => ({
  type: 'question_answered',
  finding,
  answer: { kind: 'state', state },
  complaint: false,
});
const record = (
  sessionId: string,
  lastEventNumber: number,
  entry: Entry,
  over: { key?: string; as?: CurrentClinician } = {},
) =>
  recordEntry(deps, over.as ?? me, {
    sessionId,
    lastEventNumber,
    idempotencyKey: over.key ?? randomUUID(),
    knowledgeVersion: 'ashwood-1',
    entry,
  });

describe('an entry and its assessment', () => {
  test('are appended together, with the versions that made them', async () => {
    const { id } = await start();
    await record(id, 2, answer('grey-leaves'));
    const events = await deps.sessions.events(me, id);
    expect(events.map(({ number, event }) => [number, event.type])).toEqual([
      [1, 'session_started'],
      [2, 'assessment_recorded'],
      [3, 'question_answered'],
      [4, 'assessment_recorded'],
    ]);
    expect(events[3]).toMatchObject({ knowledgeVersion: 'ashwood-1', engineVersion, at: clock.now() });
  });

  test('what is stored is what the engine says of the events, to the byte', async () => {
    const { id } = await start();
    const entries = [answer('grey-leaves'), answer('soft-bark', 'absent'), answer('falling-twigs', 'unknown')];
    let seen = 2;
    for (const entry of entries) {
      const saved = await record(id, seen, entry);
      if (saved.ok) seen = saved.value.lastEventNumber;
    }
    const folded = entries.reduce((state, entry) => applyEntry(state, entry, clock.now()), initialState(patient));
    const review = await reviewSession(deps, me, id);
    if (!review.ok) throw new Error('not found');
    expect(review.value.session.state).toEqual(folded);
    expect(JSON.stringify(review.value.consultation)).toBe(
      JSON.stringify(consult(deps.release.knowledge, caseOf(folded))),
    );
    expect(review.value.events.at(-1)?.event).toMatchObject({ fingerprint: fingerprintOf(review.value.consultation) });
  });
});

test('REG-14: a session is read with the knowledge it was made with', async () => {
  const { id } = await start();
  const review = await reviewSession(deps, me, id);
  expect(review.ok && JSON.stringify(review.value.release?.base)).toBe(JSON.stringify(deps.release.knowledge));
  // Another build, with other knowledge, on the same database.
  const later = { number: 'ashwood-2', digest: '1111111111111111', knowledge: { ...ashwood, version: 'ashwood-2' } };
  const releases = releaseStore(database.db, later, () => JSON.stringify({ base: later.knowledge, catalogue: {} }));
  const reread = await reviewSession({ ...deps, release: later, releases }, me, id);
  expect(reread.ok && reread.value.release?.base.version).toBe('ashwood-1');
  expect(await releases.bytes('0000000000000000')).toBe(JSON.stringify({ base: ashwood, catalogue: {} }));
  expect(await releases.bytes('2222222222222222')).toBeNull();
});

describe('REL-03: one effect for one key', () => {
  test('sent twice, one after the other', async () => {
    const { id } = await start();
    const key = randomUUID();
    const first = await record(id, 2, answer('grey-leaves'), { key });
    const again = await record(id, 2, answer('grey-leaves'), { key });
    expect(again).toEqual(first);
    expect(await deps.sessions.events(me, id)).toHaveLength(4);
  });

  test('sent again by a page that was reloaded before the reply came, and knows the new event number', async () => {
    const { id } = await start();
    const key = randomUUID();
    const first = await record(id, 2, answer('grey-leaves'), { key });
    expect(await record(id, 4, answer('grey-leaves'), { key })).toEqual(first);
    expect(await deps.sessions.events(me, id)).toHaveLength(4);
  });

  test('sent eight times at once', async () => {
    const { id } = await start();
    const key = randomUUID();
    const replies = await Promise.all(Array.from({ length: 8 }, () => record(id, 2, answer('grey-leaves'), { key })));
    expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1);
    expect(replies[0]).toMatchObject({ ok: true, value: { lastEventNumber: 4 } });
    expect(await deps.sessions.events(me, id)).toHaveLength(4);
  });

  test('the same creation key makes one session, also at once', async () => {
    const creationKey = randomUUID();
    const made = await Promise.all([start({ creationKey }), start({ creationKey }), start({ creationKey })]);
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
  });
});

describe('REL-04: an old event number', () => {
  test('is refused with the number to read on from, and writes nothing', async () => {
    const { id } = await start();
    await record(id, 2, answer('grey-leaves'));
    expect(await record(id, 2, answer('soft-bark'))).toEqual({
      ok: false,
      issue: { code: 'session_moved_on', lastEventNumber: 4 },
    });
    expect(await deps.sessions.events(me, id)).toHaveLength(4);
  });

  test('of two at once, one is appended and the other told', async () => {
    const { id } = await start();
    const both = await Promise.all([record(id, 2, answer('grey-leaves')), record(id, 2, answer('soft-bark'))]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await deps.sessions.events(me, id)).toHaveLength(4);
  });
});

test('a closed session takes nothing more', async () => {
  const { id } = await start();
  await record(id, 2, { type: 'session_closed' });
  expect(await record(id, 4, answer('grey-leaves'))).toMatchObject({ ok: false, issue: { code: 'session_closed' } });
});

test.each<[string, Entry, string]>([
  ['of an unknown finding', answer('no-such-thing'), 'unknown_id'],
  ['of the wrong kind', answer('lasting'), 'wrong_kind_of_answer'],
  [
    'out of range',
    {
      type: 'question_answered',
      finding: 'lasting',
      answer: { kind: 'quantity', value: -1, unit: 'd' },
      complaint: false,
    },
    'out_of_range',
  ],
  [
    'in another unit',
    {
      type: 'question_answered',
      finding: 'lasting',
      answer: { kind: 'quantity', value: 3, unit: 'wk' },
      complaint: false,
    },
    'out_of_range',
  ],
])('an answer %s is refused with a code, and writes nothing', async (_name, entry, code) => {
  const { id } = await start();
  expect(await record(id, 2, entry)).toMatchObject({ ok: false, issue: { code } });
  expect(await deps.sessions.events(me, id)).toHaveLength(2);
});

test('SEC-02: a session of another clinician is not found, by any way in', async () => {
  const { id } = await start();
  const other = await makeClinician(database.db);
  expect(await record(id, 2, answer('grey-leaves'), { as: other })).toEqual({
    ok: false,
    issue: { code: 'session_not_found' },
  });
  expect(await deps.sessions.load(other, id)).toBeNull();
  expect(await deps.sessions.events(other, id)).toEqual([]);
  expect(await deps.sessions.replayed(other, id, randomUUID())).toBeNull();
  expect((await listSessions(deps, other, { limit: 50 })).sessions).toEqual([]);
  const written = await deps.sessions.events(me, id);
  expect(written).toHaveLength(2);
});

test('REL-19: the list pages newest first, stable while sessions are added', async () => {
  const reader = await makeClinician(database.db);
  const make = async () => {
    clock.forward(60);
    return (await startSession(deps, reader, { creationKey: randomUUID(), localReference: null, patient })).id;
  };
  const made = [await make(), await make(), await make(), await make(), await make()];
  const first = await listSessions(deps, reader, { limit: 2 });
  await make();
  const second = await listSessions(deps, reader, { limit: 2, cursor: first.nextCursor });
  const third = await listSessions(deps, reader, { limit: 2, cursor: second.nextCursor });
  const ids = [first, second, third].flatMap(({ sessions }) => sessions.map(({ id }) => id));
  expect(ids).toEqual(made.reverse());
  expect(third.nextCursor).toBeNull();
});

test('removing demonstrations leaves everything else', async () => {
  const owner = await makeClinician(database.db);
  const own = await startSession(deps, owner, { creationKey: randomUUID(), localReference: null, patient });
  await startSession(deps, owner, { creationKey: randomUUID(), localReference: null, patient, demonstration: true });
  expect(await deps.sessions.removeDemonstrations(owner)).toBe(1);
  expect((await listSessions(deps, owner, { limit: 50 })).sessions.map(({ id }) => id)).toEqual([own.id]);
});
