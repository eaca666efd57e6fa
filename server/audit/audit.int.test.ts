import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createCallerFactory } from '../api/init';
import { appRouter } from '../api/root';
import type { CurrentClinician } from '../auth/clinician';
import type { Deps } from '../deps';
import { downloadSession, downloadSessionList } from '../interchange/http';
import { log } from '../log';
import { startSession } from '../sessions/start-session';
import { inClinic } from '../tenancy/clinic-scope';
import { createTestDatabase, type TestDatabase } from '../testing/database';
import { ashwoodDeps, makeClinician } from '../testing/deps';
import { auditedCall, auditedProcedures, unauditedQueries } from './audited-procedures';
import { checkAudit } from './check-audit';
import { downloadAudit } from './download-audit';
import { signInAuditStore } from './sign-in-audit-store';

let database: TestDatabase;
let deps: Deps;

beforeAll(async () => {
  database = await createTestDatabase();
  deps = ashwoodDeps(database.db);
});
afterAll(() => database.close());

const patient = { setting: 'primary_care', ageYears: 42, sex: 'female' } as const;
const SESSION = 'ses_017f22e2-79b0-7cc3-98c4-dc0c0c07398f';
const PERSON = 'cli_017f22e2-79b0-7cc3-98c4-dc0c0c07398f';
const origin = { address: '192.0.2.7', browser: 'Firefox on Linux', requestId: 'request-1' };
const freshProof = async (): Promise<boolean> => true;
const callerOf = (clinician: CurrentClinician) =>
  createCallerFactory(appRouter)({ deps: () => deps, clinician, requestId: origin.requestId, origin, freshProof });

/** Two clinicians and an auditor of one clinic, and a session of the first. */
const clinic = async () => {
  const me = await makeClinician(database.db);
  const other = await makeClinician(database.db, { clinicId: me.clinicId });
  const auditor = await makeClinician(database.db, { clinicId: me.clinicId, roles: ['auditor'] });
  const { id } = await startSession(deps, me, { creationKey: randomUUID(), localReference: 'quokka', patient });
  return { me, other, auditor, id: id as never };
};
const entriesOf = (auditor: CurrentClinician, filters = {}) =>
  deps.auditReading.list(auditor, filters, { before: null, limit: 100 });
const short = async (auditor: CurrentClinician) =>
  (await entriesOf(auditor)).map(({ clinicianId, action, subject, outcome }) => [
    clinicianId,
    action,
    subject,
    outcome,
  ]);

describe('REG-25: one entry for each action, none doubled', () => {
  test('reading and listing through the wire', async () => {
    const { me, auditor, id } = await clinic();
    await callerOf(me).sessions.open({ sessionId: id });
    await callerOf(me).sessions.list({ limit: 10 });
    expect(await short(auditor)).toEqual([
      [me.id, 'list', null, 'done'],
      [me.id, 'read', id, 'done'],
    ]);
  });

  test('exports, before anything of them is sent', async () => {
    const { me, auditor, id } = await clinic();
    const asking = { deps: () => deps, clinician: me, origin, freshProof };
    await downloadSession(asking, { sessionId: id, format: 'session.json' });
    await downloadSessionList(asking, 'http://localhost/api/interchange/sessions.csv');
    expect(await short(auditor)).toEqual([
      [me.id, 'export', null, 'done'],
      [me.id, 'export', id, 'done'],
    ]);
  });

  test('an export that cannot be written down is not made', async () => {
    const { me, id } = await clinic();
    const broken = { ...deps, audit: { record: () => Promise.reject(new Error('no audit')) } };
    const asking = { deps: () => broken, clinician: me, origin, freshProof };
    await expect(downloadSession(asking, { sessionId: id, format: 'session.json' })).rejects.toThrow('no audit');
    await expect(downloadSessionList(asking, 'http://localhost/api/interchange/sessions.csv')).rejects.toThrow(
      'no audit',
    );
  });

  test('the inbox of problems, whose words may be about a patient', async () => {
    const { me, auditor } = await clinic();
    await callerOf(me).problems.list({ limit: 10 });
    expect(await short(auditor)).toEqual([[me.id, 'read_problems', null, 'done']]);
  });

  test('printing', async () => {
    const { me, auditor, id } = await clinic();
    await callerOf(me).audit.printed({ sessionId: id });
    expect(await short(auditor)).toEqual([[me.id, 'print', id, 'done']]);
  });

  test('what is refused: another’s session, and what the role does not give', async () => {
    const { other, auditor, id } = await clinic();
    const input = { sessionId: id, lastEventNumber: 2, idempotencyKey: randomUUID(), knowledgeVersion: 'ashwood-1' };
    const entry = { type: 'note_written', text: 'quokka' } as const;
    await expect(callerOf(other).sessions.open({ sessionId: id })).rejects.toThrow();
    await expect(callerOf(other).sessions.record({ ...input, entry })).rejects.toThrow();
    await expect(callerOf(other).audit.verify({})).rejects.toThrow();
    await expect(callerOf(auditor).sessions.open({ sessionId: id })).rejects.toThrow();
    await downloadSession(
      { deps: () => deps, clinician: auditor, origin, freshProof },
      { sessionId: id, format: 'session.json' },
    );
    expect(await short(auditor)).toEqual([
      [auditor.id, 'export', null, 'not_allowed'],
      [auditor.id, 'read', id, 'not_allowed'],
      [other.id, 'verify', null, 'not_allowed'],
      [other.id, 'refused', id, 'not_found'],
      [other.id, 'read', id, 'not_found'],
    ]);
  });

  test('SEC-30, SEC-31: refusals are in the log too, with request, user, action and outcome, and nothing of the input', async () => {
    const { me, other, id } = await clinic();
    const spy = vi.spyOn(log, 'warn');
    await expect(callerOf(other).sessions.open({ sessionId: id })).rejects.toThrow();
    await expect(callerOf(me).sessions.open({ sessionId: 'quokka' })).rejects.toThrow();
    const stranger = createCallerFactory(appRouter)({ deps: () => deps, clinician: null, requestId: 'request-2' });
    await expect(stranger.sessions.open({ sessionId: id })).rejects.toThrow();
    const lines = spy.mock.calls.map(([facts]) => facts);
    spy.mockRestore();
    expect(lines).toEqual([
      { requestId: 'request-1', userId: other.id, action: 'read', outcome: 'not_found', subject: id },
      { requestId: 'request-1', userId: me.id, action: 'sessions.open', outcome: 'not_understood' },
      { requestId: 'request-2', userId: null, action: 'sessions.open', outcome: 'not_signed_in' },
    ]);
  });

  test('signing in, and failing to, in the clinic of the account; an address of nobody is in none', async () => {
    const { me, auditor } = await clinic();
    const signIns = signInAuditStore(database.db, deps.audit);
    await signIns.note(me.email.toUpperCase(), true, origin);
    await signIns.note('nobody@example.org', false, origin);
    await signIns.note(me.email, false, origin);
    await expect
      .poll(() => short(auditor))
      .toEqual([
        [me.id, 'sign_in_failed', me.id, 'not_allowed'],
        [me.id, 'sign_in', me.id, 'done'],
      ]);
  });

  test('writing to a session makes none: its own events say it', async () => {
    const { me, auditor, id } = await clinic();
    await callerOf(me).sessions.record({
      sessionId: id,
      lastEventNumber: 2,
      idempotencyKey: randomUUID(),
      knowledgeVersion: 'ashwood-1',
      entry: { type: 'note_written', text: 'quokka' },
    });
    expect(await short(auditor)).toEqual([]);
  });

  test('REG-22, SEC-31: sharing, and changes of people, with what was changed', async () => {
    const { me, other, auditor, id } = await clinic();
    const administrator = await makeClinician(database.db, { clinicId: me.clinicId, roles: ['administrator'] });
    await callerOf(me).sharing.share({ sessionId: id, colleagueId: other.id as never, access: 'read' });
    await callerOf(administrator).clinic.setRoles({ clinicianId: other.id as never, roles: ['clinician', 'reviewer'] });
    const [changed, shared] = await entriesOf(auditor);
    expect(shared).toMatchObject({ clinicianId: me.id, action: 'share', subject: id, outcome: 'done' });
    expect(changed).toMatchObject({ clinicianId: administrator.id, action: 'role_change', subject: other.id });
    expect([shared?.before, shared?.after]).toEqual([`${other.id}: none`, `${other.id}: read`]);
    expect([changed?.before, changed?.after]).toEqual(['clinician', 'clinician, reviewer']);
  });

  test('every query is audited, or is said to need none', () => {
    const queries = Object.entries(appRouter._def.procedures as unknown as Record<string, { _def: { type: string } }>)
      .filter(([, { _def }]) => _def.type === 'query')
      .map(([path]) => path);
    // A new query: add its line to server/audit/audited-procedures.ts.
    const said = [...Object.keys(auditedProcedures), ...unauditedQueries];
    expect(queries.filter((path) => !said.includes(path))).toEqual([]);
  });

  test.each([
    ['sharing.share', { sessionId: SESSION, colleagueId: PERSON, access: 'read' }, 'share', SESSION, PERSON],
    ['clinic.setRoles', { clinicianId: PERSON, roles: ['auditor', 'x'] }, 'role_change', PERSON, 'auditor'],
    ['clinic.invite', { email: 'a@example.org', roles: ['clinician'] }, 'invite', null, 'clinician'],
    ['clinic.disable', { clinicianId: PERSON }, 'disable', PERSON, null],
  ])('SEC-31: %s, refused, says of whom, and what was wanted', (path, input, action, subject, after) => {
    expect(auditedCall(path, input, 'FORBIDDEN')).toEqual({ action, subject, outcome: 'not_allowed', after });
  });

  test('an input that was never checked leaves nothing of itself', () => {
    expect(auditedCall('sessions.open', { sessionId: 'Mrs Smith' }, 'NOT_FOUND')).toMatchObject({ subject: null });
    expect(auditedCall('sessions.open', 'Mrs Smith', 'BAD_REQUEST')).toBe(null);
  });
});

describe('REG-22: an entry', () => {
  test('says who, when by PostgreSQL, what, and from where; its text is one line', async () => {
    const { me, auditor } = await clinic();
    const began = Date.now();
    const change = {
      action: 'role_change',
      subject: auditor.id,
      before: 'auditor',
      after: 'auditor,\nclinician',
    } as const;
    await deps.audit.record(me, { ...change, reason: 'x'.repeat(300) }, origin);
    const [entry] = await entriesOf(auditor);
    expect(entry).toMatchObject({ number: 1, clinicianId: me.id, ...origin, after: 'auditor, clinician' });
    expect(entry?.reason).toHaveLength(160);
    // The clock of the tests stands still somewhere else.
    expect(Math.abs(Date.parse(entry?.at ?? '') - began)).toBeLessThan(60_000);
  });

  test('many at once, in several processes: each is there once, and the chain holds', async () => {
    const { me, other, auditor } = await clinic();
    const processes = [deps, ashwoodDeps(database.db), ashwoodDeps(database.db)];
    await Promise.all(
      Array.from({ length: 150 }, (_, index) =>
        processes[index % 3]?.audit.record(
          index % 2 ? me : other,
          { action: 'list' },
          { ...origin, requestId: `r${index}` },
        ),
      ),
    );
    const { rows } = await database.owner.pool.query(
      `SELECT count(DISTINCT "requestId")::int AS requests, count(*)::int AS entries, max("number") AS last
       FROM "AuditEntry" WHERE "clinicId" = $1`,
      [me.clinicId],
    );
    expect(rows[0]).toEqual({ requests: 150, entries: 150, last: 150 });
    expect(await deps.auditReading.check(auditor, 0)).toEqual({ entries: 150, next: null, fault: null });
  });

  test('is asked for up to where its numbers end, and beyond that refused as an input', async () => {
    const { auditor } = await clinic();
    const { verify } = callerOf(auditor).audit;
    expect(await verify({ after: 2 ** 31 - 1 })).toMatchObject({ next: null });
    await expect(verify({ after: 2 ** 31 })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  test.each([
    ['read', 'SELECT * FROM "AuditEntry"'],
    ['written by hand', `INSERT INTO "AuditEntry" SELECT 'c', 1, now(), 'x', 'read', 'x', 'done'`],
    ['changed', `UPDATE "AuditEntry" SET "action" = 'list'`],
    ['removed', 'DELETE FROM "AuditEntry"'],
    ['emptied', 'TRUNCATE "AuditEntry"'],
    ['given another end', `UPDATE "AuditHead" SET "number" = 0`],
    ['checked for another clinic', `SELECT * FROM check_audit_of('cln_x', 0, 10)`],
  ])('SEC-33: by the app’s role it is not %s', async (_name, sql) => {
    const { me } = await clinic();
    await expect(inClinic(me.clinicId, () => database.db.pool.query(sql))).rejects.toMatchObject({ code: '42501' });
  });

  test('is of its own clinic, for auditors alone', async () => {
    const [one, two] = [await clinic(), await clinic()];
    await deps.audit.record(one.me, { action: 'list' }, origin);
    expect(await entriesOf(one.auditor)).toHaveLength(1);
    expect(await entriesOf(two.auditor)).toHaveLength(0);
    await expect(entriesOf(one.me)).rejects.toThrow('auditor');
    expect(Object.keys(await deps.auditReading.people(two.auditor))).not.toContain(one.me.id);
  });
});

test('the filters: who, what, which session, which days; a page at a time', async () => {
  const { me, other, auditor, id } = await clinic();
  await deps.audit.record(me, { action: 'read', subject: id }, origin);
  await deps.audit.record(other, { action: 'list' }, origin);
  await deps.audit.record(me, { action: 'export', subject: id }, origin);
  const numbers = async (filters: object, page = { before: null as number | null, limit: 10 }) =>
    (await deps.auditReading.list(auditor, filters, page)).map(({ number }) => number);
  const today = new Date().toISOString().slice(0, 10);
  expect(await numbers({})).toEqual([3, 2, 1]);
  expect(await numbers({ clinicianId: me.id })).toEqual([3, 1]);
  expect(await numbers({ action: 'list' })).toEqual([2]);
  expect(await numbers({ subject: id })).toEqual([3, 1]);
  expect(await numbers({ from: today, until: today })).toHaveLength(3);
  expect(await numbers({ until: '2020-01-01' })).toEqual([]);
  expect(await numbers({}, { before: null, limit: 2 })).toEqual([3, 2]);
  expect(await numbers({}, { before: 2, limit: 2 })).toEqual([1]);
});

test('SEC-14: the audit as CSV is for auditors with fresh proof, filtered as asked, and audited itself', async () => {
  const { me, auditor, id } = await clinic();
  await deps.audit.record(me, { action: 'read', subject: id }, origin);
  await deps.audit.record(me, { action: 'list' }, origin);
  const ask = (clinician: CurrentClinician | null, query = '', proof = freshProof) =>
    downloadAudit({ deps: () => deps, clinician, origin, freshProof: proof }, new URLSearchParams(query));
  expect((await ask(null)).status).toBe(401);
  expect((await ask(me)).status).toBe(403);
  // SEC-14: who has shown who they are a while ago is asked again, and nothing was exported.
  expect((await ask(auditor, '', async () => false)).status).toBe(403);
  const lines = (await (await ask(auditor, `subject=${id}&action=nonsense`)).text()).trim().split('\r\n');
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(new RegExp(`^1,.*,${me.id},read,${id},done,.*,${me.name},$`));
  expect(await short(auditor)).toEqual([
    [auditor.id, 'export_audit', null, 'done'],
    [me.id, 'export_audit', null, 'not_allowed'],
    [me.id, 'list', null, 'done'],
    [me.id, 'read', id, 'done'],
  ]);
});

describe('REG-22: tampering is named by its entry', () => {
  test.each<[string, number, string, string]>([
    ['another action', 2, 'entry_changed', `UPDATE "AuditEntry" SET "action" = 'list' WHERE "number" = 2`],
    ['another time', 3, 'entry_changed', `UPDATE "AuditEntry" SET "at" = "at" - interval '1 ms' WHERE "number" = 3`],
    ['somebody else', 1, 'entry_changed', `UPDATE "AuditEntry" SET "clinicianId" = 'cli_x' WHERE "number" = 1`],
    ['one removed', 2, 'entry_missing', `DELETE FROM "AuditEntry" WHERE "number" = 2`],
    ['the last removed', 4, 'entries_missing_at_end', `DELETE FROM "AuditEntry" WHERE "number" = 4`],
    ['all removed', 1, 'entries_missing_at_end', 'DELETE FROM "AuditEntry" WHERE true'],
    ['its end set back', 4, 'entries_added_at_end', `UPDATE "AuditHead" SET "number" = 3 WHERE true`],
    ['another end', 4, 'end_replaced', `UPDATE "AuditHead" SET "hash" = sha256('x') WHERE true`],
  ])('%s', async (_name, number, kind, sql) => {
    const { me, auditor } = await clinic();
    const untouched = await clinic();
    for (const one of [me, untouched.me]) {
      for (let made = 0; made < 4; made += 1) await deps.audit.record(one, { action: 'read' }, origin);
    }
    await database.owner.pool.query(`${sql} AND "clinicId" = $1`, [me.clinicId]);
    expect((await deps.auditReading.check(auditor, 0)).fault).toEqual({ number, kind });
    expect(await checkAudit(database.owner.pool, { clinicId: me.clinicId, after: 0 })).toMatchObject({
      fault: { number, kind },
    });
    expect((await deps.auditReading.check(untouched.auditor, 0)).fault).toBe(null);
  });

  test('a stretch begins where the one before it ended', async () => {
    const { me } = await clinic();
    for (let made = 0; made < 5; made += 1) await deps.audit.record(me, { action: 'read' }, origin);
    const stretch = (after: number) =>
      database.owner.pool
        .query('SELECT * FROM check_audit_of($1, $2, 2)', [me.clinicId, after])
        .then(({ rows }) => rows[0]);
    expect(await stretch(0)).toMatchObject({ entries: 2, next: 2, kind: null });
    expect(await stretch(2)).toMatchObject({ entries: 2, next: 4, kind: null });
    expect(await stretch(4)).toMatchObject({ entries: 1, next: null, kind: null });
    await database.owner.pool.query(`UPDATE "AuditEntry" SET "action" = 'x' WHERE "number" = 3 AND "clinicId" = $1`, [
      me.clinicId,
    ]);
    expect(await stretch(2)).toMatchObject({ number: 3, kind: 'entry_changed' });
  });
});
