import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { withClient } from '../scripts/lib/instance.mjs';
import { PlainError } from '../scripts/lib/plain-error.mjs';
import { step } from '../scripts/lib/steps.mjs';
import { signUp, withApp } from './app.mjs';
import { withFloor } from './floor.mjs';
import { HttpClient } from './http-client.mjs';
import { count, times } from './rows.mjs';
import { median } from './statistics.mjs';

/** Answers a session has before anything is measured: a walk well under way. */
const answered = 20;
/** Each answer present, then absent: after so many the walk is where it was, and everything is warm. */
const warmUp = 2 * answered;
const rounds = 300;
/** Times the bare handler that a saved answer may take. */
const limit = 1.6;
const record = '/api/trpc/sessions.record?batch=1';

/** A saved answer, over HTTP and down to the disk, against a bare handler that writes the same rows in the same role. */
export async function mutation() {
  return await withApp(async ({ app, databaseUrl, appDatabaseUrl }) => {
    const client = new HttpClient(app.url);
    const folder = mkdtempSync(path.join(os.tmpdir(), 'zonula-bench-'));
    try {
      await step('Creating the first account', () => signUp(client, app.setupLink));
      const [ours, theirs] = await step(`Two walks of ${answered} answers`, async () => [
        await walk(client, databaseUrl),
        await walk(client, databaseUrl),
      ]);
      const rows = await step('Reading what the app writes', () => written(client, databaseUrl, ours));
      const file = path.join(folder, 'rows.json');
      writeFileSync(file, JSON.stringify(rows));
      const measured = await withFloor({ DATABASE_URL: appDatabaseUrl, BENCH_ROWS: file }, (url) =>
        step(`Saving ${rounds} answers each way, in turn`, () =>
          inTurn({ client, floor: new HttpClient(url), ours, theirs }),
        ),
      );
      return [
        times('save-answer', 'a saved answer', 'ms', measured.app),
        times('save-floor', 'a bare handler with the same rows', 'ms', measured.floor),
        count('save-ratio', 'the one over the other, medians', '', median(measured.app) / median(measured.floor), {
          target: limit,
        }),
        count('assessment', 'assessment in the rows', 'kB', Buffer.byteLength(rows[0].assessment) / 1000),
      ];
    } finally {
      client.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

/** A new session whose next questions have been answered, present and absent in turn. */
async function walk(client, databaseUrl) {
  const { id: sessionId } = await client.mutate('sessions.start', {
    creationKey: randomUUID(),
    localReference: null,
    patient: { setting: 'primary_care', ageYears: 42, sex: 'female' },
  });
  const { lastEventNumber, knowledgeVersion } = await client.query('sessions.open', { sessionId });
  const session = { sessionId, lastEventNumber, knowledgeVersion, findings: [] };
  await withClient(databaseUrl, async (database) => {
    for (let passed = 0; session.findings.length < answered; ) {
      const { rows } = await database.query(
        `SELECT "payload" FROM "SessionEvent" WHERE "sessionId" = $1 AND "type" = 'assessment_recorded' ORDER BY "number" DESC LIMIT 1`,
        [sessionId],
      );
      const finding = rows[0].payload.advice.questions[passed]?.finding;
      if (!finding) throw new PlainError(`The walk ran out of questions after ${session.findings.length} answers.`);
      try {
        await save(client, record, session, finding, session.findings.length % 2 === 0);
        session.findings.push(finding);
      } catch (error) {
        // One that asks for a figure or a choice; it stays among the questions, and the next one is taken.
        if (!/wrong_kind_of_answer/.test(error.message)) throw error;
        passed += 1;
      }
    }
  });
  return session;
}

/** Saves one answer and gives the milliseconds until the reply was there. */
async function save(client, address, session, finding, isPresent) {
  const { sessionId, lastEventNumber, knowledgeVersion } = session;
  const answer = { kind: 'state', state: isPresent ? 'present' : 'absent' };
  const entry = { type: 'question_answered', finding, answer, complaint: false };
  const input = { sessionId, lastEventNumber, idempotencyKey: randomUUID(), knowledgeVersion, entry };
  const body = JSON.stringify({ 0: input });
  const began = performance.now();
  const text = await client.send('POST', address, body, { 'content-type': 'application/json' });
  const took = performance.now() - began;
  session.lastEventNumber = JSON.parse(text)[0].result.data.lastEventNumber;
  return took;
}

/** What the app writes while the walk goes once around, for the bare handler to write the same around and around. */
async function written(client, databaseUrl, session) {
  const rows = [];
  for (let round = 0; round < warmUp; round++) {
    const place = round % answered;
    await save(client, record, session, session.findings[place], isPresentIn(round));
    rows.push(await rowsOf(databaseUrl, session.sessionId));
  }
  return rows;
}

/** The texts of the last assessment and of the row above it. */
async function rowsOf(databaseUrl, sessionId) {
  const { rows } = await withClient(databaseUrl, (database) =>
    database.query(
      `SELECT s."state"::text, s."outline"::text, s."clinicId", s."clinicianId", s."appVersion", s."engineVersion", s."knowledgeVersion", e."payload"::text AS "assessment"
       FROM "ClinicalSession" s JOIN "SessionEvent" e ON e."sessionId" = s."id" AND e."number" = s."lastEventNumber"
       WHERE s."id" = $1`,
      [sessionId],
    ),
  );
  return rows[0];
}

/** Present and absent in turn, so that each answer changes one that was given. */
const isPresentIn = (round) => (round + Math.floor(round / answered)) % 2 === 1;

/** One answer to the app, the same to the bare handler, and so on. */
async function inTurn({ client, floor, ours, theirs }) {
  const measured = { app: [], floor: [] };
  for (let round = 0; round < warmUp + rounds; round++) {
    const place = round % answered;
    const isPresent = isPresentIn(round);
    const app = await save(client, record, ours, ours.findings[place], isPresent);
    const bare = await save(floor, '/api/answer', theirs, theirs.findings[place], isPresent);
    if (round < warmUp) continue;
    measured.app.push(app);
    measured.floor.push(bare);
  }
  floor.close();
  return measured;
}
