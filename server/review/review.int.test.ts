import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CurrentClinician } from '../auth/clinician';
import type { Deps } from '../deps';
import { releaseStore } from '../library/release-store';
import { checkStates } from '../record/state-check';
import { recordEntry } from '../sessions/record-entry';
import { reviewSession, type SessionReview } from '../sessions/review-session';
import type { Entry } from '../sessions/schema';
import { startFollowUp } from '../sessions/start-follow-up';
import { startSession } from '../sessions/start-session';
import { createTestDatabase, type TestDatabase } from '../testing/database';
import { ashwoodDeps, handClock, makeClinician } from '../testing/deps';
import { ashwoodThen } from './testing/ashwood-then';
import { withTodaysKnowledge } from './with-todays-knowledge';

let database: TestDatabase;
let deps: Deps;
let me: CurrentClinician;
let other: CurrentClinician;
const clock = handClock();

beforeAll(async () => {
  database = await createTestDatabase();
  deps = ashwoodDeps(database.db, clock);
  [me, other] = [await makeClinician(database.db), await makeClinician(database.db)];
});
afterAll(() => database.close());

const patient = { setting: 'primary_care', ageYears: 42, sex: 'female' } as const;
const answer = (finding: string): Entry => ({
  type: 'question_answered',
  finding,
  answer: { kind: 'state', state: 'present' },
  complaint: finding === 'grey-leaves',
});
const walk = async (
  by: Deps,
  entries: readonly Entry[],
  over: { localReference?: string; as?: CurrentClinician } = {},
) => {
  const clinician = over.as ?? me;
  const { id } = await startSession(by, clinician, {
    creationKey: randomUUID(),
    localReference: over.localReference ?? null,
    patient,
  });
  for (const [place, entry] of entries.entries()) {
    clock.forward(60);
    const recorded = await recordEntry(by, clinician, {
      sessionId: id,
      lastEventNumber: 2 + 2 * place,
      idempotencyKey: randomUUID(),
      knowledgeVersion: by.release.knowledge.version,
      entry,
    });
    if (!recorded.ok) throw new Error(recorded.issue.code);
  }
  return id;
};
const review = async (by: Deps, id: string): Promise<SessionReview> => {
  const read = await reviewSession(by, me, id);
  if (!read.ok) throw new Error(read.issue.code);
  return read.value;
};

describe('REG-14: a session of an earlier release, read by a later build', () => {
  test('is the same with its own knowledge, to the byte; with today’s it says what changed and because of what', async () => {
    const release = { number: 'ashwood-0', digest: '1111111111111111', knowledge: ashwoodThen };
    const file = JSON.stringify({ base: ashwoodThen, catalogue: {} });
    const then: Deps = { ...deps, release, releases: releaseStore(database.db, release, () => file) };
    const id = await walk(then, [answer('grey-leaves'), answer('curled-leaves'), answer('soft-bark')]);

    const { madeWith, nowIs, again, changes } = withTodaysKnowledge(deps, await review(deps, id));
    expect([madeWith, nowIs, again]).toEqual(['ashwood-0', 'ashwood-1', { outcome: 'same' }]);
    expect(changes?.flags.map(({ rule, before, after }) => [rule, before, after])).toEqual([
      ['tree-falls', 'fires', 'possible'],
    ]);
    expect(changes?.conditions[0]?.because[0]).toMatchObject({
      id: 'root-rot/curled-leaves/doe-2019',
      change: 'added',
    });
  });

  test('a session of today has nothing beside it', async () => {
    const id = await walk(deps, [answer('grey-leaves')]);
    expect(withTodaysKnowledge(deps, await review(deps, id))).toEqual({
      madeWith: 'ashwood-1',
      nowIs: 'ashwood-1',
      again: { outcome: 'same' },
      changes: null,
    });
  });
});

describe('a follow-up', () => {
  const follow = (from: string, creationKey: string = randomUUID(), as = me) =>
    startFollowUp(deps, as, { creationKey, from, localReference: null, patient: { ...patient, ageYears: 43 } });

  test('begins with what the earlier one ended with; each knows the other', async () => {
    const id = await walk(deps, [answer('grey-leaves'), answer('soft-bark'), { type: 'note_written', text: 'Dry' }]);
    clock.forward(86_400);
    const made = await follow(id);
    if (!made.ok) throw new Error(made.issue.code);
    const { session, events } = await review(deps, made.value.id);
    expect(events.map(({ event }) => event.type)).toEqual([
      'session_started',
      'entries_carried_over',
      'assessment_recorded',
    ]);
    expect(session.state).toMatchObject({ patient: { ageYears: 43 }, complaints: ['grey-leaves'], note: '' });
    expect(Object.keys(session.state.followsUp?.answers ?? {})).toEqual(['grey-leaves', 'soft-bark']);
    expect(session.state.followsUp?.from).toBe(id);
    expect(await deps.related.followUpsOf(me, id)).toMatchObject([{ id: made.value.id, closedAt: null }]);
    expect(await deps.related.followUpsOf(other, id)).toEqual([]);
    // The row repeats its events, and the earlier session is as it was.
    expect(await checkStates(database.owner.pool, { after: null, limit: 100, clinicId: null })).toEqual([]);
    expect((await review(deps, id)).events).toHaveLength(8);
  });

  test('what counts as carried over again had been, with the time it had; anything else is refused and writes nothing', async () => {
    const id = await walk(deps, [answer('grey-leaves')]);
    const said = clock.now();
    clock.forward(86_400);
    const made = await follow(id);
    if (!made.ok) throw new Error(made.issue.code);
    const sessionId = made.value.id;
    const now = async (entry: Entry, lastEventNumber: number) => {
      const recorded = await recordEntry(deps, me, {
        sessionId,
        lastEventNumber,
        idempotencyKey: randomUUID(),
        knowledgeVersion: deps.release.knowledge.version,
        entry,
      });
      return recorded.ok || recorded.issue.code;
    };
    const restored = (finding: string, at: string): Entry => ({
      type: 'carried_over_restored',
      answers: [{ finding, at }],
      results: [],
    });
    expect(await now(answer('grey-leaves'), 3)).toBe(true);
    expect(await now(answer('soft-bark'), 5)).toBe(true);
    expect(await now(restored('soft-bark', '1901-01-01T00:00:00.000Z'), 7)).toBe('date_not_possible');
    expect(await now(restored('grey-leaves', '1901-01-01T00:00:00.000Z'), 7)).toBe('date_not_possible');
    expect(await now(restored('grey-leaves', said), 7)).toBe(true);
    const { session } = await review(deps, sessionId);
    expect([session.lastEventNumber, session.state.followsUp?.answers]).toEqual([9, { 'grey-leaves': said }]);
  });

  test('REL-03: the same creation key makes one, also at once', async () => {
    const id = await walk(deps, [answer('grey-leaves')]);
    const key = randomUUID();
    const made = await Promise.all([follow(id, key), follow(id, key), follow(id, key)]);
    expect(new Set(made.map((one) => one.ok && one.value.id)).size).toBe(1);
    expect(await deps.related.followUpsOf(me, id)).toHaveLength(1);
  });

  test('SEC-02: nobody follows up another clinician’s session', async () => {
    const id = await walk(deps, [answer('grey-leaves')]);
    expect(await follow(id, randomUUID(), other)).toEqual({ ok: false, issue: { code: 'session_not_found' } });
  });

  test('a duration is asked anew', async () => {
    const id = await walk(deps, [
      {
        type: 'question_answered',
        finding: 'lasting',
        answer: { kind: 'quantity', value: 20, unit: 'd' },
        complaint: false,
      },
    ]);
    const made = await follow(id);
    const { session, events } = await review(deps, made.ok ? made.value.id : '');
    expect(session.state.answers).toEqual({});
    expect(events[1]?.event).toMatchObject({ askedAnew: ['lasting'] });
  });
});

test('SEC-02: the same local reference offers the clinician’s own sessions, and nobody else’s', async () => {
  const [first, second] = [
    await walk(deps, [], { localReference: 'oak 7' }),
    await walk(deps, [], { localReference: 'oak 7' }),
  ];
  await walk(deps, [], { localReference: 'oak 8' });
  await walk(deps, [], { localReference: 'oak 7', as: other });
  const none = await walk(deps, []);
  expect((await deps.related.withSameReference(me, first)).map(({ id }) => id)).toEqual([second]);
  expect(await deps.related.withSameReference(other, first)).toEqual([]);
  expect(await deps.related.withSameReference(me, none)).toEqual([]);
});
