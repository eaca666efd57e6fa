import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CurrentClinician } from '../auth/clinician';
import type { Deps } from '../deps';
import { noFilter } from '../sessions/list/filter';
import { listSessions } from '../sessions/list/list-sessions';
import { openSession } from '../sessions/open-session';
import { recordEntry } from '../sessions/record-entry';
import { recordOutcome } from '../sessions/record-outcome';
import { reviewSession } from '../sessions/review-session';
import { startSession } from '../sessions/start-session';
import { createTestDatabase, type TestDatabase } from '../testing/database';
import { ashwoodDeps, handClock, makeClinician } from '../testing/deps';
import { shareSession, sharingOf, unshareSession } from './share-session';

let database: TestDatabase;
let deps: Deps;
let owner: CurrentClinician;
let colleague: CurrentClinician;
let third: CurrentClinician;
let stranger: CurrentClinician;
let sessionId: string;
const clock = handClock();

const patient = { setting: 'primary_care', ageYears: 42, sex: 'female' } as const;

beforeAll(async () => {
  database = await createTestDatabase();
  deps = ashwoodDeps(database.db, clock);
});
afterAll(() => database.close());
beforeEach(async () => {
  owner = await makeClinician(database.db);
  const { clinicId } = owner;
  [colleague, third] = [await makeClinician(database.db, { clinicId }), await makeClinician(database.db, { clinicId })];
  stranger = await makeClinician(database.db);
  ({ id: sessionId } = await startSession(deps, owner, { creationKey: randomUUID(), localReference: null, patient }));
});

/** What the audit is told (server/audit/audit.int.test.ts looks at it there). */
const noteChange = async () => undefined;
const share = (access: 'read' | 'write', to = colleague, by = owner) =>
  shareSession({ deps, clinician: by, noteChange }, { sessionId, colleagueId: to.id, access });
const note = (clinician: CurrentClinician, lastEventNumber = 2) =>
  recordEntry(deps, clinician, {
    sessionId,
    lastEventNumber,
    idempotencyKey: randomUUID(),
    knowledgeVersion: 'ashwood-1',
    entry: { type: 'note_written', text: 'dry' },
  });
const codeOf = async (result: Promise<{ ok: boolean; issue?: { code: string } }>) => {
  const reply = await result;
  return reply.ok ? 'ok' : reply.issue?.code;
};
const listed = async (clinician: CurrentClinician) =>
  (await listSessions(deps, clinician, { cursor: null, limit: 10 })).sessions.map(({ id }) => id);

describe('SEC-02: what a colleague may do with a session that is shared', () => {
  test('not shared: nothing, and it is in nobody else’s list', async () => {
    expect(await codeOf(openSession(deps, colleague, sessionId))).toBe('session_not_found');
    expect(await codeOf(note(colleague))).toBe('session_not_found');
    expect(await listed(colleague)).toEqual([]);
  });

  test('its events, read past Prisma: nothing to a colleague of the same clinic until it is shared, then all', async () => {
    expect(await deps.sessions.events(colleague, sessionId)).toEqual([]);
    await share('read');
    const mine = await deps.sessions.events(owner, sessionId);
    expect(mine.map(({ event }) => event.type)).toEqual(['session_started', 'assessment_recorded']);
    expect(await deps.sessions.events(colleague, sessionId)).toEqual(mine);
    expect(await deps.sessions.events(third, sessionId)).toEqual([]);
  });

  test('an id that PostgreSQL cannot take is that of no session', async () => {
    expect(await deps.sessions.events(owner, 'a\0b')).toEqual([]);
  });

  test('to read: it opens, it is listed, it can be reviewed; nothing is written', async () => {
    expect(await codeOf(share('read'))).toBe('ok');
    expect(await codeOf(openSession(deps, colleague, sessionId))).toBe('ok');
    expect(await codeOf(reviewSession(deps, colleague, sessionId))).toBe('ok');
    expect(await listed(colleague)).toEqual([sessionId]);
    expect(await codeOf(note(colleague))).toBe('session_not_found');
    const outcome = { diagnosis: { kind: 'none_found' }, establishedBy: 'other', establishedOn: '2026-10-01' } as const;
    const learned = { sessionId, lastEventNumber: 2, idempotencyKey: randomUUID(), outcome };
    expect(await codeOf(recordOutcome(deps, colleague, learned))).toBe('session_not_found');
    expect(await deps.sessions.events(owner, sessionId)).toHaveLength(2);
  });

  test('to write: what they write carries their name, and both go on from it', async () => {
    await share('write');
    expect(await codeOf(note(colleague))).toBe('ok');
    expect(await codeOf(note(owner, 4))).toBe('ok');
    const rows = await database.owner.sessionEvent.findMany({ where: { sessionId }, orderBy: { number: 'asc' } });
    expect(rows.map(({ clinicianId }) => clinicianId)).toEqual([
      ...[owner.id, owner.id],
      ...[colleague.id, colleague.id],
      ...[owner.id, owner.id],
    ]);
    expect((await deps.record.check(owner, { after: null, limit: 10 })).faults).toEqual([]);
  });

  test('both at once: one is taken, the other is told to look again', async () => {
    await share('write');
    const codes = await Promise.all([codeOf(note(owner)), codeOf(note(colleague))]);
    expect(codes.sort()).toEqual(['ok', 'session_moved_on']);
  });

  test('an entry sent twice by a colleague is one entry', async () => {
    await share('write');
    const entry = {
      sessionId,
      lastEventNumber: 2,
      idempotencyKey: randomUUID(),
      knowledgeVersion: 'ashwood-1',
      entry: { type: 'note_written', text: 'dry' },
    } as const;
    expect(await recordEntry(deps, colleague, entry)).toEqual(await recordEntry(deps, colleague, entry));
  });

  test('SEC-05: taken back, it is gone with the next request; so it is when they are no clinician any more', async () => {
    await share('write');
    await unshareSession({ deps, clinician: owner, noteChange }, { sessionId, colleagueId: colleague.id });
    expect(await codeOf(openSession(deps, colleague, sessionId))).toBe('session_not_found');
    expect(await codeOf(note(colleague))).toBe('session_not_found');
    expect(await listed(colleague)).toEqual([]);
    await share('write');
    await expect(openSession(deps, { ...colleague, roles: ['auditor'] }, sessionId)).rejects.toThrow();
  });

  test('taken back between reading and writing: the writing is refused', async () => {
    await share('write');
    const loaded = await deps.sessions.loadToAppend(colleague, sessionId);
    await unshareSession({ deps, clinician: owner, noteChange }, { sessionId, colleagueId: colleague.id });
    const { end } = loaded ?? { end: null };
    const outcome = { diagnosis: { kind: 'none_found' }, establishedBy: 'other', establishedOn: '2026-10-01' } as const;
    const stamp = { at: clock.now(), appVersion: 'a', engineVersion: 'e', knowledgeVersion: 'k' };
    const appended =
      end &&
      (await deps.sessions.appendOutcome(colleague, sessionId, end, {
        outcome,
        idempotencyKey: randomUUID(),
        marks: null,
        stamp,
      }));
    expect(appended).toBe(false);
  });

  test('from writing to reading', async () => {
    await share('write');
    await share('read');
    expect(await codeOf(note(colleague))).toBe('session_not_found');
    expect(await codeOf(openSession(deps, colleague, sessionId))).toBe('ok');
  });
});

describe('SEC-02: who may share', () => {
  test.each([
    ['somebody of another clinic', () => share('read', stranger)],
    ['oneself', () => share('read', owner)],
    ['nobody there is', () => share('read', { ...colleague, id: `cli_${randomUUID()}` as never })],
  ])('with %s: not', async (_name, attempt) => {
    expect(await codeOf(attempt())).toBe('session_not_found');
    expect(await database.owner.sessionGrant.count({ where: { sessionId } })).toBe(0);
  });

  test('with whoever is no clinician, or disabled: not; they are not offered either', async () => {
    const { clinicId } = owner;
    const auditor = await makeClinician(database.db, { clinicId, roles: ['auditor'] });
    await database.owner.clinician.update({ where: { id: third.id }, data: { disabledAt: new Date() } });
    expect([await codeOf(share('read', auditor)), await codeOf(share('read', third))]).toEqual([
      'session_not_found',
      'session_not_found',
    ]);
    const { sharing } = await deps.grants.of(owner, sessionId).then((found) => ({ sharing: found }));
    expect(sharing?.colleagues.map(({ id }) => id)).toEqual([colleague.id]);
  });

  test('a colleague it is shared with cannot pass it on, nor take it from others, nor become its owner', async () => {
    await share('write');
    await share('read', third);
    expect(await codeOf(share('read', stranger, colleague))).toBe('session_not_found');
    expect(await codeOf(share('write', third, colleague))).toBe('session_not_found');
    const taking = unshareSession({ deps, clinician: colleague, noteChange }, { sessionId, colleagueId: third.id });
    expect(await codeOf(taking)).toBe('session_not_found');
    expect((await deps.grants.of(owner, sessionId))?.grants.map(({ access }) => access)).toEqual(['write', 'read']);
  });

  test('the owner and those it is shared with see with whom it is; nobody else does', async () => {
    await share('read');
    const seen = await sharingOf(deps, colleague, sessionId);
    expect(seen).toMatchObject({
      ok: true,
      value: { sharing: { mine: 'read', owner: { id: owner.id }, colleagues: [] } },
    });
    expect(await codeOf(sharingOf(deps, third, sessionId))).toBe('session_not_found');
  });

  test('by two presses at once: shared once', async () => {
    expect(await Promise.all([codeOf(share('read')), codeOf(share('write'))])).toEqual(['ok', 'ok']);
    expect(await database.owner.sessionGrant.count({ where: { sessionId } })).toBe(1);
  });
});

test('own and shared sessions are one list, newest first, and pages follow one another without a gap', async () => {
  const made = [sessionId];
  for (const by of [colleague, owner, colleague, owner]) {
    clock.forward(60);
    const { id } = await startSession(deps, by, { creationKey: randomUUID(), localReference: null, patient });
    made.unshift(id);
    if (by === owner)
      await shareSession(
        { deps, clinician: owner, noteChange },
        { sessionId: id, colleagueId: colleague.id, access: 'read' },
      );
  }
  await share('read');
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const page = await listSessions(deps, colleague, { cursor, limit: 2 });
    seen.push(...page.sessions.map(({ id }) => id));
    cursor = page.nextCursor;
  } while (cursor);
  expect(seen).toEqual(made);
  const { sessions } = await listSessions(deps, colleague, { cursor: null, limit: 9 });
  const { name: by } = await database.owner.clinician.findUniqueOrThrow({ where: { id: owner.id } });
  const mine = null;
  expect(sessions.map(({ shared }) => shared)).toEqual([
    { by, access: 'read' },
    mine,
    { by, access: 'read' },
    mine,
    { by, access: 'read' },
  ]);
  const oneBy = { ...noFilter, clinician: owner.id };
  expect((await listSessions(deps, colleague, { filter: oneBy, cursor: null, limit: 9 })).sessions).toHaveLength(3);
  expect((await listSessions(deps, third, { filter: oneBy, cursor: null, limit: 9 })).sessions).toEqual([]);
});
