import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordEntry } from '../../../server/sessions/record-entry.ts';
import { startSession } from '../../../server/sessions/start-session.ts';
import { createTestDatabase } from '../../../server/testing/database.ts';
import { ashwoodDeps, makeClinician } from '../../../server/testing/deps.ts';
import { withClient } from '../instance.mjs';
import { compare } from './ledger.mjs';

// The fault run is only worth what its comparison notices.

let database;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

/** A session of two acknowledged entries, with the ledger that goes with it. */
const session = async () => {
  const deps = ashwoodDeps(database.db);
  const me = await makeClinician(database.db);
  const patient = { setting: 'primary_care', ageYears: 42, sex: 'female' };
  const { id } = await startSession(deps, me, { creationKey: randomUUID(), localReference: null, patient });
  const acknowledged = [];
  for (const number of [3, 5]) {
    const idempotencyKey = randomUUID();
    const entry = { type: 'note_written', text: `Note ${number}` };
    const knowledgeVersion = 'ashwood-1';
    await recordEntry(deps, me, {
      sessionId: id,
      lastEventNumber: number - 1,
      idempotencyKey,
      knowledgeVersion,
      entry,
    });
    acknowledged.push({ idempotencyKey, entry, number });
  }
  return { id, acknowledged };
};

test.each([
  ['nothing', [], { lost: 0, duplicated: 0 }],
  [
    'an entry and its assessment gone',
    [`DELETE FROM "SessionEvent" WHERE "sessionId" = $1 AND "number" > 4`],
    { lost: 1 },
  ],
  ['an assessment gone', [`DELETE FROM "SessionEvent" WHERE "sessionId" = $1 AND "number" = 6`], { lost: 1 }],
  [
    'an entry other than was sent',
    [`UPDATE "SessionEvent" SET "payload" = '{"text":"x"}' WHERE "sessionId" = $1 AND "number" = 3`],
    { lost: 1 },
  ],
  [
    'an entry elsewhere',
    [`UPDATE "SessionEvent" SET "number" = 9 WHERE "sessionId" = $1 AND "number" = 5`],
    { lost: 1 },
  ],
  [
    'an entry and its assessment twice',
    [3, 4].map(
      (number) =>
        `INSERT INTO "SessionEvent" SELECT "sessionId", "number" + 4, "type", "version", "payload", NULL, "clinicianId",
           "engineVersion", "knowledgeVersion", "at", "hash", "clinicId", "appVersion" FROM "SessionEvent" WHERE "sessionId" = $1 AND "number" = ${number}`,
    ),
    { lost: 0, duplicated: 2 },
  ],
])('%s', async (_name, statements, expected) => {
  const made = await session();
  await withClient(database.url, async (client) => {
    for (const sql of statements) await client.query(sql, [made.id]);
    expect(await compare(client, [made], [Buffer.alloc(32, 7).toString('base64')])).toMatchObject({
      acknowledged: 2,
      ...expected,
    });
  });
});
