import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appVersion } from '../app-version';
import type { CurrentClinician } from '../auth/clinician';
import type { Deps } from '../deps';
import { recordEntry } from '../sessions/record-entry';
import { startFollowUp } from '../sessions/start-follow-up';
import { startSession } from '../sessions/start-session';
import { createTestDatabase, type TestDatabase } from '../testing/database';
import { ashwoodDeps, makeClinician } from '../testing/deps';
import { checkRecord } from './check-record';

let database: TestDatabase;
let deps: Deps;
let owner: pg.Client;

beforeAll(async () => {
  database = await createTestDatabase();
  deps = ashwoodDeps(database.db);
  owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await database.close();
});

const patient = { setting: 'primary_care', ageYears: 42, sex: 'female' } as const;

/** A session of six events in a clinic of its own. */
const session = async (): Promise<{ id: string; clinician: CurrentClinician }> => {
  const clinician = await makeClinician(database.db);
  const { id } = await startSession(deps, clinician, { creationKey: randomUUID(), localReference: null, patient });
  for (const [index, text] of ['Tree “ä” 🌳, with \u2028 and "quotes"', 'second'].entries()) {
    await recordEntry(deps, clinician, {
      sessionId: id,
      lastEventNumber: 2 + 2 * index,
      idempotencyKey: randomUUID(),
      knowledgeVersion: 'ashwood-1',
      entry: { type: 'note_written', text },
    });
  }
  return { id, clinician };
};
const check = (clinician: CurrentClinician) =>
  checkRecord(database.owner.pool, { after: null, limit: 100, clinicId: clinician.clinicId });

/** As somebody would who has the owner's password. */
const byHand = (sql: string, ...values: unknown[]) => owner.query(sql, values);

test('REG-22: what the app wrote verifies, worked out again by PostgreSQL', async () => {
  const { clinician } = await session();
  expect(await check(clinician)).toEqual({ sessions: 1, events: 6, faults: [], next: null });
});

test('REL-15, REG-13: a chain of before the app’s version was kept goes on in today’s form, and verifies as a whole', async () => {
  const { id, clinician } = await session();
  const { rows } = await byHand(
    `SELECT "number", "type", "version", "idempotencyKey", "clinicianId", "engineVersion", "knowledgeVersion", "at",
       "payload"::text FROM "SessionEvent" WHERE "sessionId" = $1 ORDER BY "number"`,
    id,
  );
  // As the first form had it: every column but that version.
  let hash = '';
  for (const { number, at, payload, ...row } of rows) {
    const { type, version, idempotencyKey, clinicianId, engineVersion, knowledgeVersion } = row;
    const columns = [type, version, idempotencyKey ?? '', clinicianId, engineVersion, knowledgeVersion];
    const text = ['zonula-event-1', hash, id, number, ...columns, at.toISOString(), payload].join('\n');
    hash = createHash('sha256').update(text).digest('hex');
    await byHand(
      `UPDATE "SessionEvent" SET "appVersion" = 'unknown', "hash" = decode($3, 'hex') WHERE "sessionId" = $1 AND "number" = $2`,
      id,
      number,
      hash,
    );
  }
  await byHand(
    `UPDATE "ClinicalSession" SET "appVersion" = 'unknown', "lastHash" = decode($2, 'hex') WHERE "id" = $1`,
    id,
    hash,
  );
  expect(await check(clinician)).toEqual({ sessions: 1, events: 6, faults: [], next: null });
  expect((await deps.sessions.load(clinician, id))?.appVersion).toBe('unknown');

  const input = { sessionId: id, lastEventNumber: 6, idempotencyKey: randomUUID(), knowledgeVersion: 'ashwood-1' };
  // A process of after the upgrade has nothing at hand.
  const later = ashwoodDeps(database.db);
  await recordEntry(later, clinician, { ...input, entry: { type: 'note_written', text: 'third' } });
  expect(await check(clinician)).toEqual({ sessions: 1, events: 8, faults: [], next: null });
  expect((await deps.sessions.load(clinician, id))?.appVersion).toBe(appVersion);

  await byHand(`UPDATE "SessionEvent" SET "appVersion" = $2 WHERE "sessionId" = $1 AND "number" = 3`, id, appVersion);
  expect((await check(clinician)).faults).toEqual([{ sessionId: id, number: 3, kind: 'event_changed' }]);
});

test('goes through many sessions in stretches, each of them once', async () => {
  const clinician = await makeClinician(database.db);
  for (let made = 0; made < 5; made += 1) {
    await startSession(deps, clinician, { creationKey: randomUUID(), localReference: null, patient });
  }
  const seen = [];
  let after: string | null = null;
  do {
    const stretch = await checkRecord(database.owner.pool, { after, limit: 2, clinicId: clinician.clinicId });
    seen.push(stretch.sessions);
    after = stretch.next;
  } while (after);
  expect(seen).toEqual([2, 2, 1]);
});

describe('REG-22: tampering is named by session and event', () => {
  test.each<[string, number, string, (id: string) => Promise<unknown>]>([
    [
      'a changed payload',
      3,
      'event_changed',
      (id) =>
        byHand(`UPDATE "SessionEvent" SET "payload" = '{"text":"wet"}' WHERE "sessionId" = $1 AND "number" = 3`, id),
    ],
    [
      'a space added to a payload',
      5,
      'event_changed',
      (id) =>
        byHand(
          `UPDATE "SessionEvent" SET "payload" = ("payload"::text || ' ')::json WHERE "sessionId" = $1 AND "number" = 5`,
          id,
        ),
    ],
    [
      'a time set back by a millisecond',
      4,
      'event_changed',
      (id) =>
        byHand(`UPDATE "SessionEvent" SET "at" = "at" - interval '1 ms' WHERE "sessionId" = $1 AND "number" = 4`, id),
    ],
    [
      'another version of the app',
      3,
      'event_changed',
      (id) => byHand(`UPDATE "SessionEvent" SET "appVersion" = '9.9.9' WHERE "sessionId" = $1 AND "number" = 3`, id),
    ],
    [
      'the version of the app taken away, as if it were of before there was one',
      3,
      'event_changed',
      (id) => byHand(`UPDATE "SessionEvent" SET "appVersion" = 'unknown' WHERE "sessionId" = $1 AND "number" = 3`, id),
    ],
    [
      'another author',
      1,
      'event_changed',
      (id) => byHand(`UPDATE "SessionEvent" SET "clinicianId" = 'cli_x' WHERE "sessionId" = $1 AND "number" = 1`, id),
    ],
    [
      'a hash of its own',
      2,
      'event_changed',
      (id) => byHand(`UPDATE "SessionEvent" SET "hash" = sha256('x') WHERE "sessionId" = $1 AND "number" = 2`, id),
    ],
    [
      'a removed event',
      3,
      'event_missing',
      (id) => byHand('DELETE FROM "SessionEvent" WHERE "sessionId" = $1 AND "number" = 3', id),
    ],
    [
      'a removed event, those after it moved up',
      3,
      'event_changed',
      async (id) => {
        await byHand('DELETE FROM "SessionEvent" WHERE "sessionId" = $1 AND "number" = 3', id);
        for (const number of [4, 5, 6]) {
          await byHand(
            'UPDATE "SessionEvent" SET "number" = "number" - 1 WHERE "sessionId" = $1 AND "number" = $2',
            id,
            number,
          );
        }
        await byHand('UPDATE "ClinicalSession" SET "lastEventNumber" = 5 WHERE "id" = $1', id);
      },
    ],
    [
      'the first event removed',
      1,
      'event_missing',
      (id) => byHand('DELETE FROM "SessionEvent" WHERE "sessionId" = $1 AND "number" = 1', id),
    ],
    [
      'two events that changed places',
      3,
      'event_changed',
      async (id) => {
        const move = (from: number, to: number) =>
          byHand('UPDATE "SessionEvent" SET "number" = $3 WHERE "sessionId" = $1 AND "number" = $2', id, from, to);
        await move(3, 99);
        await move(5, 3);
        await move(99, 5);
      },
    ],
    [
      'events cut off at the end',
      5,
      'events_missing_at_end',
      (id) => byHand('DELETE FROM "SessionEvent" WHERE "sessionId" = $1 AND "number" > 4', id),
    ],
    [
      'events cut off at the end, and the session told so',
      4,
      'end_replaced',
      async (id) => {
        await byHand('DELETE FROM "SessionEvent" WHERE "sessionId" = $1 AND "number" > 4', id);
        await byHand('UPDATE "ClinicalSession" SET "lastEventNumber" = 4 WHERE "id" = $1', id);
      },
    ],
    [
      'all events removed',
      1,
      'events_missing_at_end',
      (id) => byHand('DELETE FROM "SessionEvent" WHERE "sessionId" = $1', id),
    ],
    [
      'an event appended by hand',
      7,
      'events_added_at_end',
      (id) =>
        byHand(
          `INSERT INTO "SessionEvent" SELECT "sessionId", 7, "type", "version", "payload", NULL, "clinicianId",
             "engineVersion", "knowledgeVersion", "at", "hash", "clinicId", "appVersion" FROM "SessionEvent" WHERE "sessionId" = $1 AND "number" = 5`,
          id,
        ),
    ],
    [
      'an event appended by hand, and the session told so',
      7,
      'event_changed',
      async (id) => {
        await byHand(
          `INSERT INTO "SessionEvent" SELECT "sessionId", 7, "type", "version", "payload", NULL, "clinicianId",
             "engineVersion", "knowledgeVersion", "at", "hash", "clinicId", "appVersion" FROM "SessionEvent" WHERE "sessionId" = $1 AND "number" = 5`,
          id,
        );
        await byHand('UPDATE "ClinicalSession" SET "lastEventNumber" = 7 WHERE "id" = $1', id);
      },
    ],
  ])('%s', async (_name, number, kind, tamper) => {
    const { id, clinician } = await session();
    const { clinician: another } = await session();
    await tamper(id);
    expect((await check(clinician)).faults).toEqual([{ sessionId: id, number, kind }]);
    expect((await check(another)).faults).toEqual([]);
  });

  test.each([
    ['its state changed', `"state" = jsonb_set("state", '{note}', '"wet"')`],
    ['its state emptied', `"state" = '{}'`],
    ['signed off by hand', '"closedAt" = now()'],
    ['an outcome set by hand', `"outcome" = '{"diagnosis":{"kind":"none_found"}}'`],
  ])('a session with %s', async (_name, change) => {
    const { id, clinician } = await session();
    await byHand(`UPDATE "ClinicalSession" SET ${change} WHERE "id" = $1`, id);
    expect((await check(clinician)).faults).toEqual([{ sessionId: id, number: 6, kind: 'state_differs' }]);
  });

  describe('a session that follows another', () => {
    const pair = async (demonstration = false) => {
      const { id: from, clinician } = await session();
      await byHand('UPDATE "ClinicalSession" SET "demonstration" = $2 WHERE "id" = $1', from, demonstration);
      const started = await startFollowUp(deps, clinician, {
        creationKey: randomUUID(),
        from,
        localReference: null,
        patient,
      });
      if (!started.ok) throw new Error(started.issue.code);
      return { from, id: started.value.id, clinician };
    };
    const remove = (id: string) => byHand('DELETE FROM "ClinicalSession" WHERE "id" = $1', id);

    test('as it was made, it verifies', async () => {
      const { clinician } = await pair();
      expect((await check(clinician)).faults).toEqual([]);
    });

    test.each([
      ['told by hand that it follows none', null],
      ['told by hand that it follows another', 'ses_x'],
    ])('%s', async (_name, followsId) => {
      const { id, clinician } = await pair();
      await byHand('UPDATE "ClinicalSession" SET "followsId" = $2 WHERE "id" = $1', id, followsId);
      expect((await check(clinician)).faults).toEqual([{ sessionId: id, number: 3, kind: 'state_differs' }]);
    });

    test('a session that follows none, told by hand that it does', async () => {
      const [one, other] = [await session(), await session()];
      await byHand('UPDATE "ClinicalSession" SET "followsId" = $2 WHERE "id" = $1', one.id, other.id);
      expect((await check(one.clinician)).faults).toEqual([{ sessionId: one.id, number: 6, kind: 'state_differs' }]);
    });

    test('the one it follows deleted by hand, moved to another clinic, or replaced by another', async () => {
      const fault = { number: 2, kind: 'followed_unknown' };
      const gone = await pair();
      await remove(gone.from);
      expect((await check(gone.clinician)).faults).toEqual([{ sessionId: gone.id, ...fault }]);
      const elsewhere = await pair();
      const { clinician } = await session();
      await byHand('UPDATE "ClinicalSession" SET "clinicId" = $2 WHERE "id" = $1', elsewhere.from, clinician.clinicId);
      const { faults } = await check(elsewhere.clinician);
      expect(faults).toContainEqual({ sessionId: elsewhere.id, ...fault });
      const replaced = await pair();
      await byHand(
        `UPDATE "ClinicalSession" SET "createdAt" = "createdAt" - interval '1 day' WHERE "id" = $1`,
        replaced.from,
      );
      expect((await check(replaced.clinician)).faults).toEqual([{ sessionId: replaced.id, ...fault }]);
    });

    test('the one it follows removed when its period was over: that is recorded, and it verifies', async () => {
      const { from, clinician } = await pair();
      await byHand(
        `INSERT INTO "SessionRemoval" SELECT "id", "clinicId", "clinicianId", "createdAt", "updatedAt", 6, "lastHash", now()
         FROM "ClinicalSession" WHERE "id" = $1`,
        from,
      );
      await remove(from);
      expect((await check(clinician)).faults).toEqual([]);
    });

    test('a published case that was taken away is no fault of what followed it', async () => {
      const { from, clinician } = await pair(true);
      await remove(from);
      expect((await check(clinician)).faults).toEqual([]);
    });
  });

  test('events of one session put under another', async () => {
    const [one, other] = [await session(), await session()];
    await byHand('DELETE FROM "SessionEvent" WHERE "sessionId" = $1 AND "number" = 5', one.id);
    await byHand(
      'UPDATE "SessionEvent" SET "sessionId" = $1, "clinicId" = $3 WHERE "sessionId" = $2 AND "number" = 5',
      one.id,
      other.id,
      one.clinician.clinicId,
    );
    expect((await check(one.clinician)).faults).toEqual([{ sessionId: one.id, number: 5, kind: 'event_changed' }]);
    expect((await check(other.clinician)).faults).toEqual([{ sessionId: other.id, number: 5, kind: 'event_missing' }]);
  });
});
