import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CurrentClinician } from '../auth/clinician';
import type { Deps } from '../deps';
import { checkRecord } from '../record/check-record';
import { listSessions } from '../sessions/list/list-sessions';
import { recordEntry } from '../sessions/record-entry';
import { recordOutcome } from '../sessions/record-outcome';
import { reviewSession } from '../sessions/review-session';
import type { Entry } from '../sessions/schema';
import { startSession } from '../sessions/start-session';
import { createTestDatabase, type TestDatabase } from '../testing/database';
import { ashwoodDeps, makeClinician } from '../testing/deps';
import { masterKeysOf } from './master-keys';

// What a thief of the database, or of a backup, can read of what clinicians wrote.

let database: TestDatabase;
let deps: Deps;
let me: CurrentClinician;
let id: string;

const MARKER = 'quokka';
const patient = { setting: 'primary_care', ageYears: 42, sex: 'female' } as const;
const entries: readonly Entry[] = [
  { type: 'note_written', text: `${MARKER} one` },
  { type: 'own_differential_recorded', conditions: ['root-rot'], other: `${MARKER} two`, unaided: true },
  { type: 'red_flag_set_aside', redFlag: 'tree-falls', reason: `${MARKER} three` },
  { type: 'session_closed' },
  { type: 'session_amended', reason: `${MARKER} four` },
];

beforeAll(async () => {
  database = await createTestDatabase();
  deps = ashwoodDeps(database.db);
  me = await makeClinician(database.db);
  ({ id } = await startSession(deps, me, {
    creationKey: randomUUID(),
    localReference: `${MARKER} zero`,
    patient,
  }));
  let last = 2;
  for (const entry of entries) {
    const input = { sessionId: id, lastEventNumber: last, idempotencyKey: randomUUID(), knowledgeVersion: 'ashwood-1' };
    const saved = await recordEntry(deps, me, { ...input, entry });
    if (!saved.ok) throw new Error(`${entry.type}: ${saved.issue.code}`);
    last = saved.value.lastEventNumber;
  }
  const diagnosis = { kind: 'other', text: `${MARKER} five` } as const;
  const outcome = { diagnosis, establishedBy: 'histology', establishedOn: '2026-10-01' } as const;
  await recordOutcome(deps, me, { sessionId: id, lastEventNumber: last, idempotencyKey: randomUUID(), outcome });
});
afterAll(() => database.close());

test('no table holds any of it', async () => {
  const { rows: tables } = await database.owner.pool.query(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')`,
  );
  const seen: Record<string, number> = {};
  for (const { name } of tables) {
    const { rows } = await database.owner.pool.query(`SELECT t::text AS row FROM "${name}" AS t`);
    expect(rows.map(({ row }) => row).join('\n')).not.toContain(MARKER);
    seen[name] = rows.length;
  }
  expect(seen).toMatchObject({ SessionEvent: 13, ClinicalSession: 1, ClinicKey: 1 });
});

test('whose it is reads it as it was written', async () => {
  const review = await reviewSession(deps, me, id);
  if (!review.ok) throw new Error('not found');
  const { session, events, outcome } = review.value;
  expect(session).toMatchObject({
    localReference: `${MARKER} zero`,
    state: {
      note: `${MARKER} one`,
      ownDifferential: { other: `${MARKER} two` },
      setAside: { 'tree-falls': { reason: `${MARKER} three` } },
    },
  });
  expect(events.at(-3)?.event).toEqual({ type: 'session_amended', reason: `${MARKER} four` });
  expect(outcome?.outcome.diagnosis).toMatchObject({ text: `${MARKER} five` });
  expect(await deps.sessions.load(me, id)).toMatchObject({ state: session.state });
  expect((await listSessions(deps, me, { limit: 10 })).sessions).toMatchObject([{ localReference: `${MARKER} zero` }]);
});

test('with another master key nothing opens, and that the record is whole can be told without any', async () => {
  const thief = ashwoodDeps(database.db, deps.clock, masterKeysOf(Buffer.alloc(32, 8).toString('base64')));
  await expect(thief.sessions.load(me, id)).rejects.toThrow('was not given');
  expect(await checkRecord(database.owner.pool, { after: null, limit: 10, clinicId: null })).toMatchObject({
    events: 13,
    faults: [],
  });
});

test('a text put in the place of another session’s does not open there', async () => {
  const { id: other } = await startSession(deps, me, { creationKey: randomUUID(), localReference: 'mine', patient });
  await database.owner.pool.query(
    `UPDATE "ClinicalSession" SET "localReference" = (SELECT "localReference" FROM "ClinicalSession" WHERE "id" = $1) WHERE "id" = $2`,
    [id, other],
  );
  await expect(deps.sessions.load(me, other)).rejects.toThrow();
});

test('a session of before, with texts as they were written, is read, goes on and verifies', async () => {
  const clinician = await makeClinician(database.db);
  const { id: old } = await startSession(deps, clinician, { creationKey: randomUUID(), localReference: null, patient });
  const note: Entry = { type: 'note_written', text: 'sealed' };
  const input = { sessionId: old, idempotencyKey: randomUUID(), knowledgeVersion: 'ashwood-1', entry: note };
  await recordEntry(deps, clinician, { ...input, lastEventNumber: 2 });
  await database.owner.pool.query(
    `UPDATE "SessionEvent" SET "version" = 1, "payload" = '{"text":"as it was"}' WHERE "sessionId" = $1 AND "number" = 3`,
    [old],
  );
  await database.owner.pool.query(
    `UPDATE "ClinicalSession" SET "localReference" = 'Blue folder', "state" = jsonb_set("state", '{note}', '"as it was"') WHERE "id" = $1`,
    [old],
  );
  const answered = {
    type: 'question_answered',
    finding: 'grey-leaves',
    answer: { kind: 'state', state: 'present' },
    complaint: false,
  } as const;
  // A process that began since: the one before has kept what it wrote itself.
  const now = ashwoodDeps(database.db, deps.clock);
  await recordEntry(now, clinician, { ...input, entry: answered, idempotencyKey: randomUUID(), lastEventNumber: 4 });
  const session = await now.sessions.load(clinician, old);
  expect(session).toMatchObject({ localReference: 'Blue folder', state: { note: 'as it was' }, lastEventNumber: 6 });
  // Its chain was broken by this test; what is kept beside the events still follows from them.
  const { rows } = await database.owner.pool.query(
    `SELECT "state"->>'note' AS note FROM "ClinicalSession" WHERE "id" = $1`,
    [old],
  );
  expect(rows[0].note).toBe('as it was');
});
