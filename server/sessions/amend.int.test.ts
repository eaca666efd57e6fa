import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CurrentClinician } from '../auth/clinician';
import type { Deps } from '../deps';
import { createTestDatabase, type TestDatabase } from '../testing/database';
import { ashwoodDeps, handClock, makeClinician } from '../testing/deps';
import { recordEntry } from './record-entry';
import { recordOutcome } from './record-outcome';
import { reviewSession, type SessionReview } from './review-session';
import type { Entry, Outcome } from './schema';
import { startSession } from './start-session';

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
const answer = (finding: string): Entry => ({
  type: 'question_answered',
  finding,
  answer: { kind: 'state', state: 'present' },
  complaint: false,
});
const sign: Entry = { type: 'session_closed' };
const amend: Entry = { type: 'session_amended', reason: 'A result came in' };

/** A session with these entries; gives its id, and a way to add more. */
const walk = async (...entries: Entry[]) => {
  const { id } = await startSession(deps, me, { creationKey: randomUUID(), localReference: null, patient });
  let seen = 2;
  const add = async (entry: Entry, idempotencyKey: string = randomUUID(), lastEventNumber = seen) => {
    clock.forward(60);
    const input = { sessionId: id, lastEventNumber, idempotencyKey, knowledgeVersion: 'ashwood-1', entry };
    const recorded = await recordEntry(deps, me, input);
    if (recorded.ok) seen = recorded.value.lastEventNumber;
    return recorded;
  };
  const learn = async (outcome: Outcome, idempotencyKey: string = randomUUID(), lastEventNumber = seen) => {
    const recorded = await recordOutcome(deps, me, { sessionId: id, lastEventNumber, idempotencyKey, outcome });
    if (recorded.ok) seen = recorded.value.lastEventNumber;
    return recorded;
  };
  for (const entry of entries) await add(entry);
  return { id, add, learn };
};
const review = async (id: string, version?: number): Promise<SessionReview> => {
  const read = await reviewSession(deps, me, id, version);
  if (!read.ok) throw new Error(read.issue.code);
  return read.value;
};

describe('REG-23: an amendment is another version', () => {
  test('the signed one stays as it was, to the byte, whatever is entered later', async () => {
    const { id, add } = await walk(answer('soft-bark'), answer('grey-leaves'), sign);
    const { versions: _, outcome: _o, ...signed } = await review(id);
    await add(amend);
    await add({ type: 'answer_withdrawn', finding: 'soft-bark' });
    await add({ type: 'note_written', text: 'Changed my mind' });
    await add(sign);
    const { versions, outcome: _p, ...then } = await review(id, 1);
    expect(JSON.stringify(then)).toBe(JSON.stringify(signed));
    expect(versions.map(({ version, reason }) => [version, reason])).toEqual([
      [1, null],
      [2, 'A result came in'],
    ]);
    const now = await review(id);
    expect(now.version.version).toBe(2);
    expect(Object.keys(now.session.state.answers)).toEqual(['grey-leaves']);
    expect(Object.keys(then.session.state.answers)).toEqual(['soft-bark', 'grey-leaves']);
  });

  test('it opens the session again, and every entry after it is taken', async () => {
    const { id, add } = await walk(answer('grey-leaves'), sign);
    expect((await review(id)).session.closedAt).not.toBeNull();
    expect(await add(amend)).toMatchObject({ ok: true });
    expect((await review(id)).session.closedAt).toBeNull();
    expect(await add(answer('soft-bark'))).toMatchObject({ ok: true });
  });

  test('only a signed session can be amended; sent twice, it amends once', async () => {
    const { id, add } = await walk(answer('grey-leaves'));
    expect(await add(amend)).toEqual({ ok: false, issue: { code: 'session_open' } });
    await add(sign);
    const key = randomUUID();
    const first = await add(amend, key, 6);
    expect(await add(amend, key, 6)).toEqual(first);
    expect((await review(id)).versions).toHaveLength(2);
  });

  test('of two amendments at once, one is made and the other told', async () => {
    const { id, add } = await walk(sign);
    const both = await Promise.all([add(amend, randomUUID(), 4), add(amend, randomUUID(), 4)]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect((await review(id)).versions).toHaveLength(2);
  });

  test('a version that does not exist is not found', async () => {
    const { id } = await walk(sign);
    expect(await reviewSession(deps, me, id, 2)).toEqual({ ok: false, issue: { code: 'session_not_found' } });
    const other = await makeClinician(database.db);
    expect(await reviewSession(deps, other, id, 1)).toEqual({ ok: false, issue: { code: 'session_not_found' } });
  });
});

test('REG-24: a sign-off keeps the name, the time and what it means, and locks the version', async () => {
  const { id, add } = await walk(answer('grey-leaves'), sign);
  const { events, version } = await review(id);
  expect(events.at(-2)).toMatchObject({
    at: clock.now(),
    event: { type: 'session_closed', signedBy: me.name, meaning: 'complete' },
  });
  expect(version).toMatchObject({ version: 1, signedBy: me.name, signedAt: clock.now() });
  expect(await add(answer('soft-bark'))).toMatchObject({ ok: false, issue: { code: 'session_closed' } });
});

describe('an outcome', () => {
  const celiac = (condition: string): Outcome => ({
    diagnosis: { kind: 'condition', condition },
    establishedBy: 'histology',
    establishedOn: '2026-10-02',
  });
  const other: Outcome = {
    diagnosis: { kind: 'other', text: 'Frost damage' },
    establishedBy: 'clinical_course',
    establishedOn: '2026-09-01',
  };
  const known = () => [...deps.entryRules.conditions][0] ?? '';

  test('is kept on a signed session without opening it or thinking again, and the latest one counts', async () => {
    const { id, learn } = await walk(answer('grey-leaves'), sign);
    const before = await review(id);
    expect(await learn(other)).toEqual({ ok: true, value: { lastEventNumber: 7 } });
    expect(await learn(celiac(known()))).toEqual({ ok: true, value: { lastEventNumber: 8 } });
    const after = await review(id);
    expect(after.outcome?.outcome).toEqual(celiac(known()));
    expect(after.session).toMatchObject({ closedAt: before.session.closedAt, state: before.session.state });
    expect(after.consultation).toEqual(before.consultation);
    expect(after.events.map(({ event }) => event.type).slice(-2)).toEqual(['outcome_recorded', 'outcome_recorded']);
    const row = await database.owner.clinicalSession.findUniqueOrThrow({ where: { id }, select: { outcome: true } });
    expect(row.outcome).toEqual(celiac(known()));
    expect(await deps.record.check(me, { after: null, limit: 200 })).toMatchObject({ faults: [] });
  });

  test('sent twice, also at once, it is recorded once', async () => {
    const { id, learn } = await walk(sign);
    const key = randomUUID();
    const replies = await Promise.all([learn(other, key, 4), learn(other, key, 4), learn(other, key, 4)]);
    expect(new Set(replies.map((reply) => JSON.stringify(reply)))).toEqual(
      new Set([JSON.stringify({ ok: true, value: { lastEventNumber: 5 } })]),
    );
    expect((await review(id)).events).toHaveLength(5);
  });

  test.each<[string, () => Outcome, string]>([
    ['of an unknown condition', () => celiac('no-such-thing'), 'unknown_id'],
    ['of the day after tomorrow', () => ({ ...other, establishedOn: '2027-01-01' }), 'date_not_possible'],
    ['of long before anybody', () => ({ ...other, establishedOn: '1700-01-01' }), 'date_not_possible'],
  ])('%s is refused', async (_name, outcome, code) => {
    const { id, learn } = await walk(sign);
    expect(await learn(outcome())).toMatchObject({ ok: false, issue: { code } });
    expect((await review(id)).outcome).toBeNull();
  });

  test('entered from a page that is behind is refused, and nothing is written', async () => {
    const { id, learn } = await walk(answer('grey-leaves'));
    expect(await learn(other, randomUUID(), 2)).toMatchObject({ ok: false, issue: { code: 'session_moved_on' } });
    expect((await review(id)).events).toHaveLength(4);
  });
});
