import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSession } from '../../server/sessions/start-session.ts';
import { createTestDatabase } from '../../server/testing/database.ts';
import { ashwoodDeps, makeClinician } from '../../server/testing/deps.ts';
import { withClient } from './instance.mjs';
import { differingInTerms, termsVerdict } from './verify.mjs';

let database;

beforeAll(async () => {
  database = await createTestDatabase();
  const deps = ashwoodDeps(database.db);
  const me = await makeClinician(database.db);
  const patient = { setting: 'primary_care', ageYears: 42, sex: 'female' };
  for (let place = 0; place < 3; place += 1) {
    await startSession(deps, me, { creationKey: randomUUID(), localReference: null, patient });
  }
});
afterAll(() => database.close());

/** As the document says, to the letter. */
const madeAnew = () => {
  const text = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8');
  return text.match(/```\n(BEGIN;[^`]*"SessionTerm"[^`]*COMMIT;)\n```/)?.[1];
};

test('sessions whose terms are not those that lists go by are counted, and made anew as the document says', async () => {
  await withClient(database.url, async (client) => {
    expect(await differingInTerms(client)).toBe(0);
    // One term too few of one, one too many of another.
    await client.query(`DELETE FROM "SessionTerm" WHERE "sessionId" = (SELECT min("id") FROM "ClinicalSession")`);
    await client.query(
      `INSERT INTO "SessionTerm" SELECT "clinicId", 7, "createdAt", "id" FROM "ClinicalSession" ORDER BY "id" DESC LIMIT 1`,
    );
    const differing = await differingInTerms(client);
    expect(differing).toBe(2);
    expect(termsVerdict(differing)).toContain('Of 2 sessions');
    await client.query(madeAnew());
    expect(await differingInTerms(client)).toBe(0);
  });
});
