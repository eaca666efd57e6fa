import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engineVersion } from '@/engine';
import type { Taking } from '../api/asking';
import { appVersion } from '../app-version';
import type { CurrentClinician } from '../auth/clinician';
import { type Deps, depsWith } from '../deps';
import { noFilter } from '../sessions/list/filter';
import { recordEntry } from '../sessions/record-entry';
import { recordOutcome } from '../sessions/record-outcome';
import { reviewSession } from '../sessions/review-session';
import type { Entry } from '../sessions/schema';
import { startSession } from '../sessions/start-session';
import { createTestDatabase, type TestDatabase } from '../testing/database';
import { handClock, makeClinician, testMasters } from '../testing/deps';
import { downloadSession, downloadSessionList, importFile, previewFile } from './http';
import { importOutcome, previewReply } from './schema';

const appUrl = 'http://localhost:3000';
const patient = { setting: 'primary_care', ageYears: 34, sex: 'female' } as const;
const entries: readonly Entry[] = [
  { type: 'question_answered', finding: 'diarrhoea', answer: { kind: 'state', state: 'present' }, complaint: true },
  { type: 'question_answered', finding: 'weight-loss', answer: { kind: 'state', state: 'unknown' }, complaint: false },
  { type: 'question_answered', finding: 'fever', answer: { kind: 'state', state: 'absent' }, complaint: false },
  { type: 'result_entered', investigation: 'crp', result: { kind: 'quantity', value: 12, unit: 'mg/L' } },
  { type: 'investigation_chosen', investigation: 'ttg-iga' },
  { type: 'note_written', text: 'Worse since spring' },
  { type: 'session_closed' },
];

const celiac = { kind: 'condition', condition: 'celiac-disease' } as const;

let database: TestDatabase;
let deps: Deps;
let owner: CurrentClinician;
let other: CurrentClinician;
let sessionId: string;

beforeAll(async () => {
  database = await createTestDatabase();
  const clock = handClock();
  deps = depsWith(database.db, testMasters, clock);
  [owner, other] = [await makeClinician(database.db), await makeClinician(database.db)];
  ({ id: sessionId } = await startSession(deps, owner, {
    creationKey: randomUUID(),
    localReference: '=ref 7',
    patient,
  }));
  for (const [step, entry] of entries.entries()) {
    clock.forward(60);
    await recordEntry(deps, owner, {
      sessionId,
      lastEventNumber: 2 + 2 * step,
      idempotencyKey: randomUUID(),
      knowledgeVersion: deps.release.knowledge.version,
      entry,
    });
  }
  clock.forward(3600);
  for (const [step, diagnosis] of [{ kind: 'other', text: 'Quokka “rot”' } as const, celiac].entries()) {
    const outcome = { diagnosis, establishedBy: 'histology', establishedOn: '2026-10-01' } as const;
    const lastEventNumber = 2 + 2 * entries.length + step;
    const known = await recordOutcome(deps, owner, {
      sessionId,
      lastEventNumber,
      idempotencyKey: randomUUID(),
      outcome,
    });
    if (!known.ok) throw new Error(known.issue.code);
  }
});
afterAll(() => database.close());

const as = (clinician: CurrentClinician | null, fresh = true): Taking => ({
  deps: () => deps,
  clinician,
  origin: { address: '192.0.2.7', browser: 'Firefox', requestId: 'test' },
  freshProof: async () => fresh,
});
const post = (body: unknown, headers: Record<string, string> = {}): Request => {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return new Request(`${appUrl}/api/interchange/import`, {
    method: 'POST',
    body: text,
    headers: { origin: appUrl, 'content-length': String(Buffer.byteLength(text)), ...headers },
  });
};
const exported = async (clinician: CurrentClinician, id: string, format: string): Promise<string> =>
  (await downloadSession(as(clinician), { sessionId: id, format })).text();
const preview = async (clinician: CurrentClinician, text: string) =>
  previewReply.parse(await (await previewFile(as(clinician), post({ text }), appUrl)).json());
const counted = async (clinician: CurrentClinician): Promise<number> =>
  (await deps.list.page(clinician, { filter: noFilter, after: null, limit: 100 })).length;

describe('downloads', () => {
  test('SEC-01: nobody signed in gets none', async () => {
    expect((await downloadSession(as(null), { sessionId, format: 'session.json' })).status).toBe(401);
    expect((await downloadSessionList(as(null), `${appUrl}/api/interchange/sessions.csv`)).status).toBe(401);
    expect((await previewFile(as(null), post({ text: '{}' }), appUrl)).status).toBe(401);
    expect((await importFile(as(null), post({ text: '{}' }), appUrl)).status).toBe(401);
  });

  test('SEC-02: another clinician’s session is not found, and is not in the list', async () => {
    for (const format of ['session.json', 'bundle.json']) {
      const response = await downloadSession(as(other), { sessionId, format });
      expect([response.status, await response.text()]).toEqual([404, '']);
    }
    expect(await (await downloadSessionList(as(other), `${appUrl}/api/interchange/sessions.csv`)).text()).not.toContain(
      sessionId,
    );
  });

  test('SEC-14: nothing is taken out without fresh proof', async () => {
    const stale = as(owner, false);
    for (const reply of [
      await downloadSession(stale, { sessionId, format: 'bundle.json' }),
      await downloadSession(stale, { sessionId, format: 'session.json' }),
      await downloadSessionList(stale, `${appUrl}/api/interchange/sessions.csv`),
    ]) {
      expect(reply.status).toBe(403);
      expect(await reply.text()).not.toContain(sessionId);
    }
  });

  test('SEC-04: no other id and no other format', async () => {
    for (const wanted of [
      { sessionId: '../secrets', format: 'session.json' },
      { sessionId, format: 'session.xml' },
      { sessionId, format: '__proto__' },
    ]) {
      expect((await downloadSession(as(owner), wanted)).status).toBe(404);
    }
  });

  test('a download is a file, is kept by nobody on the way, and its name says nothing of the patient', async () => {
    const response = await downloadSession(as(owner), { sessionId, format: 'bundle.json' });
    // INT-01
    expect(response.headers.get('content-type')).toBe('application/fhir+json; fhirVersion=4.0; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="zonula-2026-10-02-08-15.fhir.json"',
    );
    expect(response.headers.get('cache-control')).toContain('no-store');
  });

  test('REG-13: the list is a line for each session, with the versions that made it, and no cell of it is a formula', async () => {
    const text = await (await downloadSessionList(as(owner), `${appUrl}/api/interchange/sessions.csv`)).text();
    const lines = text.split('\r\n');
    expect(lines[1]).toContain(sessionId);
    expect(lines[1]).toContain("'=ref 7");
    expect(lines[1]).toContain('Diarrhoea');
    expect(lines[0]).toContain('Final diagnosis,Established by,Established on');
    expect(lines[1]).toContain('Celiac disease,Histology,2026-10-01');
    expect(lines[0]).toMatch(/,Knowledge,Engine,App$/);
    expect(lines[1]?.split(',').slice(-3)).toEqual([deps.release.knowledge.version, engineVersion, appVersion]);
  });
});

describe('REG-23, INT-12: out of one account and into another', () => {
  test.each(['session.json', 'bundle.json'])('%s comes out again as it went in', async (format) => {
    const text = await exported(owner, sessionId, format);
    const shown = await preview(other, text);
    if (!shown.ok) throw new Error(shown.refusal.code);
    expect(await counted(other)).toBe(format === 'session.json' ? 0 : 1); // a preview stores nothing
    const { report, reportDigest } = shown;
    const body = {
      text,
      creationKey: randomUUID(),
      reportDigest,
      patient: report.patient,
      localReference: report.localReference,
    };
    const done = importOutcome.parse(await (await importFile(as(other), post(body), appUrl)).json());
    if (!done.ok) throw new Error(done.refusal.code);
    expect(await exported(other, done.sessionId, format)).toBe(text);

    // Marked as imported, open, and the other clinician’s alone.
    const events = await deps.sessions.events(other, done.sessionId);
    expect(events.map(({ event }) => event.type)).toEqual([
      'session_started',
      'entries_imported',
      'assessment_recorded',
    ]);
    expect((await deps.sessions.load(other, done.sessionId))?.closedAt).toBeNull();
    expect(await deps.sessions.load(owner, done.sessionId)).toBeNull();

    // What it turned out to be came along and is found by; it was no forecast of this clinician’s.
    const review = await reviewSession(deps, other, done.sessionId);
    const outcome = { diagnosis: celiac, establishedBy: 'histology', establishedOn: '2026-10-01' };
    expect(review.ok && review.value.outcome).toMatchObject({ outcome, imported: true });
    const known = await deps.list.page(other, { filter: { ...noFilter, outcomeKnown: true }, after: null, limit: 9 });
    expect(known.find(({ id }) => id === done.sessionId)?.outcome).toEqual(outcome);
    expect(await deps.followUp.stated(other, { whose: 'own', limit: 9 })).toEqual([]);
    expect((await deps.record.check(other, { after: null, limit: 99 })).faults).toEqual([]);
    // Every outcome travels, sealed where they are kept.
    const brought = events[1]?.event;
    const outcomes = brought?.type === 'entries_imported' ? brought.outcomes : [];
    expect(outcomes?.map((one) => one.outcome.diagnosis)).toEqual([{ kind: 'other', text: 'Quokka “rot”' }, celiac]);
    const stored = await database.owner.pool.query(
      `SELECT "payload"::text FROM "SessionEvent" WHERE "sessionId" = $1`,
      [done.sessionId],
    );
    expect(JSON.stringify(stored.rows).includes('Quokka')).toBe(false);

    // Sent twice, it is one session.
    const again = importOutcome.parse(await (await importFile(as(other), post(body), appUrl)).json());
    expect(again).toEqual(done);

    // It can be gone on with; then it leaves as itself and names where it came from.
    const more = await recordEntry(deps, other, {
      sessionId: done.sessionId,
      lastEventNumber: 3,
      idempotencyKey: randomUUID(),
      knowledgeVersion: deps.release.knowledge.version,
      entry: { type: 'note_written', text: 'Seen again' },
    });
    expect(more.ok).toBe(true);
    const continued = JSON.parse(await exported(other, done.sessionId, 'session.json')) as Record<string, unknown>;
    expect(continued).toMatchObject({ session: { id: done.sessionId }, origin: { id: sessionId } });
  });

  test('what the clinician corrects on the way is recorded as theirs', async () => {
    const text = await exported(owner, sessionId, 'session.json');
    const shown = await preview(other, text);
    if (!shown.ok) throw new Error(shown.refusal.code);
    const body = {
      text,
      creationKey: randomUUID(),
      reportDigest: shown.reportDigest,
      patient: { ...patient, ageYears: 35 },
      localReference: null,
    };
    const done = importOutcome.parse(await (await importFile(as(other), post(body), appUrl)).json());
    if (!done.ok) throw new Error(done.refusal.code);
    const events = await deps.sessions.events(other, done.sessionId);
    expect(events.map(({ event }) => event.type)).toEqual([
      'session_started',
      'entries_imported',
      'patient_described',
      'assessment_recorded',
    ]);
    expect((await deps.sessions.load(other, done.sessionId))?.state.patient.ageYears).toBe(35);
  });
});

describe('what is wrong imports nothing', () => {
  test('a file that is refused, a report that reads otherwise, a patient who is incomplete', async () => {
    const before = await counted(owner);
    const text = await exported(owner, sessionId, 'bundle.json');
    const body = { text, creationKey: randomUUID(), reportDigest: '0'.repeat(64), patient, localReference: null };
    expect(await (await importFile(as(owner), post(body), appUrl)).json()).toMatchObject({
      ok: false,
      refusal: { code: 'report_changed' },
    });
    const broken = { ...body, text: text.slice(0, 200) };
    expect(await (await importFile(as(owner), post(broken), appUrl)).json()).toMatchObject({
      ok: false,
      refusal: { code: 'not_json' },
    });
    const nobody = { ...body, patient: { ...patient, setting: null } };
    expect((await importFile(as(owner), post(nobody), appUrl)).status).toBe(400);
    expect((await importFile(as(owner), post({ ...body, clinicianId: 'x' }), appUrl)).status).toBe(400);
    expect(await counted(owner)).toBe(before);
  });

  test('SEC-21, SEC-22: from another site, without a length, beyond the length: refused before it is read', async () => {
    const asking = as(owner);
    expect((await previewFile(asking, post({ text: '{}' }, { origin: 'https://evil.example' }), appUrl)).status).toBe(
      403,
    );
    expect((await previewFile(asking, post({ text: '{}' }, { 'content-length': '10000000' }), appUrl)).status).toBe(
      413,
    );
    const unsized = post({ text: '{}' });
    unsized.headers.delete('content-length');
    expect((await previewFile(asking, unsized, appUrl)).status).toBe(411);
    expect((await previewFile(asking, post('{"text":'), appUrl)).status).toBe(400);
    expect((await previewFile(asking, post({ text: 7 }), appUrl)).status).toBe(400);
  });

  test('a creation that fails half-way leaves nothing behind', async () => {
    const text = await exported(owner, sessionId, 'bundle.json');
    const shown = await preview(other, text);
    if (!shown.ok) throw new Error(shown.refusal.code);
    const before = await counted(other);
    // The last of its events cannot be stored: the whole transaction goes.
    await database.owner.pool.query(
      `ALTER TABLE "SessionEvent" ADD CONSTRAINT "test_stop" CHECK ("type" <> 'assessment_recorded') NOT VALID`,
    );
    const body = {
      text,
      creationKey: randomUUID(),
      reportDigest: shown.reportDigest,
      patient,
      localReference: null,
    };
    await expect(importFile(as(other), post(body), appUrl)).rejects.toThrow();
    await database.owner.pool.query(`ALTER TABLE "SessionEvent" DROP CONSTRAINT "test_stop"`);
    expect(await counted(other)).toBe(before);
  });
});
