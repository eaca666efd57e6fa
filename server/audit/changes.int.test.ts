import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createCallerFactory } from '../api/init';
import { appRouter } from '../api/root';
import type { CurrentClinician } from '../auth/clinician';
import type { Deps } from '../deps';
import { parseEnv } from '../env';
import { startSession } from '../sessions/start-session';
import { createTestDatabase, type TestDatabase } from '../testing/database';
import { ashwoodDeps, handClock, makeClinician } from '../testing/deps';
import { openSignIn } from '../testing/sign-in';
import { auditedChanges, auditedProcedures } from './audited-procedures';
import { auditCsvLines } from './list-audit';
import { type AuditFilters, NOBODY } from './schema';
import { auditSettings, settingsOfClinic } from './settings-audit';

// REG-22: what was before, what is, and why, for each thing that changes what somebody may do.

let database: TestDatabase;
let deps: Deps;
let administrator: CurrentClinician;
let auditor: CurrentClinician;
let clinician: CurrentClinician;
let colleague: CurrentClinician;
let sessionId: string;
const clock = handClock();

beforeAll(async () => {
  database = await createTestDatabase();
  deps = ashwoodDeps(database.db, clock);
});
afterAll(() => database.close());
beforeEach(async () => {
  administrator = await makeClinician(database.db, { roles: ['administrator'] });
  const { clinicId } = administrator;
  auditor = await makeClinician(database.db, { clinicId, roles: ['auditor'] });
  [clinician, colleague] = [
    await makeClinician(database.db, { clinicId }),
    await makeClinician(database.db, { clinicId }),
  ];
  const patient = { setting: 'primary_care', ageYears: 42, sex: 'female' } as const;
  ({ id: sessionId } = await startSession(deps, clinician, {
    creationKey: randomUUID(),
    localReference: null,
    patient,
  }));
});

const callerOf = (who: CurrentClinician, fresh = true) =>
  createCallerFactory(appRouter)({
    deps: () => deps,
    clinician: who,
    requestId: 'request-1',
    freshProof: async () => fresh,
  });
const entries = (filters: AuditFilters = {}) => deps.auditReading.list(auditor, filters, { before: null, limit: 100 });
/** The newest first. */
const changes = async (filters: AuditFilters = {}) =>
  (await entries(filters)).map(({ action, subject, before, after, reason }) => [
    action,
    subject,
    before,
    after,
    reason,
  ]);

describe('REG-22: the old value, the new one, and the reason where one is given', () => {
  test('of roles', async () => {
    const change = { clinicianId: colleague.id as never, reason: ' Reads the library now ' };
    await callerOf(administrator).clinic.setRoles({ ...change, roles: ['reviewer', 'clinician'] });
    await callerOf(administrator).clinic.setRoles({ clinicianId: colleague.id as never, roles: ['auditor'] });
    expect(await changes()).toEqual([
      ['role_change', colleague.id, 'clinician, reviewer', 'auditor', null],
      ['role_change', colleague.id, 'clinician', 'clinician, reviewer', 'Reads the library now'],
    ]);
  });

  test('of an account disabled, disabled again, and enabled', async () => {
    const call = callerOf(administrator).clinic;
    await call.disable({ clinicianId: colleague.id as never, reason: 'Has left' });
    await call.disable({ clinicianId: colleague.id as never });
    await call.enable({ clinicianId: colleague.id as never, reason: 'Is back' });
    expect(await changes()).toEqual([
      ['enable', colleague.id, 'disabled', 'enabled', 'Is back'],
      ['disable', colleague.id, 'disabled', 'disabled', null],
      ['disable', colleague.id, 'enabled', 'disabled', 'Has left'],
    ]);
  });

  test('of sign-ins ended', async () => {
    for (let made = 0; made < 3; made += 1) await openSignIn(database.db, clock, colleague.id);
    await callerOf(administrator).clinic.endSignIns({ clinicianId: colleague.id as never, reason: 'Lost telephone' });
    expect(await changes()).toEqual([['end_sign_ins', colleague.id, '3 open', '0 open', 'Lost telephone']]);
  });

  test('of invitations: made, made again, withdrawn; the export says whom they were for', async () => {
    const email = `invited-${randomUUID()}@example.org`;
    const call = callerOf(administrator).clinic;
    await call.invite({ email, roles: ['clinician'], reason: 'New in the team' });
    const { clinic } = await call.invite({ email, roles: ['auditor', 'clinician'] });
    const [second] = clinic.invitations;
    await call.revokeInvitation({ invitationId: second?.id ?? '', reason: 'Never came' });
    const [revoked, again, first] = await changes();
    expect([revoked, again]).toEqual([
      ['revoke_invitation', second?.id, 'clinician, auditor', 'none', 'Never came'],
      ['invite', second?.id, 'clinician', 'clinician, auditor', null],
    ]);
    expect(first?.slice(2)).toEqual(['none', 'clinician', 'New in the team']);
    let csv = '';
    for await (const lines of auditCsvLines(deps, auditor, {})) csv += lines;
    expect(csv.match(new RegExp(email, 'g'))).toHaveLength(3);
  });

  test('of a session shared, shared otherwise, taken back, taken back once more', async () => {
    const call = callerOf(clinician).sharing;
    const grant = { sessionId, colleagueId: colleague.id } as never as { sessionId: never; colleagueId: never };
    await call.share({ ...grant, access: 'read' });
    await call.share({ ...grant, access: 'write' });
    await call.unshare(grant);
    await call.unshare(grant);
    const of = (access: string) => `${colleague.id}: ${access}`;
    expect(await changes()).toEqual([
      ['unshare', sessionId, of('none'), of('none'), null],
      ['unshare', sessionId, of('write'), of('none'), null],
      ['share', sessionId, of('read'), of('write'), null],
      ['share', sessionId, of('none'), of('read'), null],
    ]);
  });

  test('a change that was refused has the value that was wanted, and none of before', async () => {
    const refused = callerOf(clinician).clinic.setRoles({
      clinicianId: colleague.id as never,
      roles: ['administrator'],
    });
    await expect(refused).rejects.toThrow();
    const stranger = await makeClinician(database.db);
    const elsewhere = callerOf(administrator).clinic.disable({ clinicianId: stranger.id as never, reason: 'quokka' });
    await expect(elsewhere).rejects.toThrow();
    expect((await entries()).map(({ outcome, before, after, reason }) => [outcome, before, after, reason])).toEqual([
      ['not_found', null, null, null],
      ['not_allowed', null, 'administrator', null],
    ]);
  });

  test('every procedure that changes people or rights is one of those above', () => {
    const changing = Object.entries(auditedProcedures).filter(([, action]) => auditedChanges.has(action));
    // A new one: have it note its change, and write its test here.
    expect(changing.map(([path]) => path).sort()).toEqual([
      'clinic.disable',
      'clinic.enable',
      'clinic.endSignIns',
      'clinic.invite',
      'clinic.revokeInvitation',
      'clinic.setRoles',
      'sharing.share',
      'sharing.unshare',
    ]);
  });
});

describe('SEC-14: who changes what others may do has just shown who they are', () => {
  const id = () => ({ clinicianId: colleague.id as never });
  test.each<[string, (call: ReturnType<typeof callerOf>['clinic']) => Promise<unknown>]>([
    ['setRoles', (call) => call.setRoles({ ...id(), roles: ['administrator'] })],
    ['disable', (call) => call.disable(id())],
    ['enable', (call) => call.enable(id())],
    ['endSignIns', (call) => call.endSignIns(id())],
    ['invite', (call) => call.invite({ email: 'new@example.org', roles: ['administrator'] })],
    ['revokeInvitation', (call) => call.revokeInvitation({ invitationId: `lnk_${colleague.id.slice(4)}` })],
  ])('%s: without it nothing is changed; to look asks for none', async (_name, change) => {
    const state = () => callerOf(administrator, false).clinic.people({});
    const before = await state();
    await expect(change(callerOf(administrator, false).clinic)).rejects.toMatchObject({
      code: 'PRECONDITION_FAILED',
      cause: { issue: { code: 'proof_needed' } },
    });
    expect(await state()).toEqual(before);
  });

  test('who cannot tell has not (SEC-32)', async () => {
    const call = createCallerFactory(appRouter)({ deps: () => deps, clinician: administrator, requestId: 'request-1' });
    await expect(call.clinic.disable(id())).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
  });

  test('nobody without the role learns more by it', async () => {
    await expect(callerOf(clinician, false).clinic.disable(id())).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('REG-22: settings, which are changed where the server runs', () => {
  const variables = {
    DATABASE_URL: 'postgresql://localhost/zonula',
    AUTH_SECRET: 'x'.repeat(40),
    ZONULA_MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
    APP_URL: 'https://zonula.example',
  };
  const started = (over: Record<string, string> = {}) =>
    auditSettings(database.db, parseEnv({ ...variables, ...over }));
  const settings = () => changes({ action: 'setting_change' });

  test('the first start says how they are; the next says nothing, until one of them is another', async () => {
    await started();
    expect((await settings()).map(([, subject, before, after]) => [subject, before, after]).sort()).toEqual([
      ['idle_minutes', null, '30'],
      ['retention_months', null, 'without end'],
      ['second_factor', null, 'required'],
      ['sign_in_hours', null, '12'],
      ['single_sign_on', null, 'off'],
      ['single_sign_on_roles', null, 'none'],
    ]);
    expect(await started()).toBe(0);
    await started({ ZONULA_IDLE_MINUTES: '60' });
    await started();
    const idle = await changes({ subject: 'idle_minutes' });
    expect(idle.map(([, , before, after]) => [before, after])).toEqual([
      ['60', '30'],
      ['30', '60'],
      [null, '30'],
    ]);
  });

  test('they are nobody’s that could be known, and are found so', async () => {
    await started();
    await deps.audit.record(clinician, { action: 'read' }, { address: '', browser: '', requestId: '' });
    const found = await entries({ clinicianId: NOBODY });
    expect(found).toHaveLength(6);
    expect(new Set(found.map((entry) => `${entry.clinicianId} ${entry.address}`))).toEqual(
      new Set(['null the server']),
    );
    expect((await deps.auditReading.check(auditor, 0)).fault).toBe(null);
  });

  test('several instances that start at once write it down once', async () => {
    const done = await Promise.all([started(), started(), started()]);
    expect(await settings()).toHaveLength(6);
    expect(Math.max(...done)).toBeGreaterThanOrEqual(6);
  });

  test('single sign-on is that of its clinic, without its secret; what is too long still makes a difference', () => {
    const oidc = (roles: string) =>
      parseEnv({
        ...variables,
        ZONULA_OIDC_ISSUER: 'https://sso.example',
        ZONULA_OIDC_CLIENT_ID: 'zonula',
        ZONULA_OIDC_CLIENT_SECRET: 'quokka',
        ZONULA_OIDC_CLINIC: 'cln_one',
        ZONULA_OIDC_ROLES: roles,
      });
    const shown = settingsOfClinic(oidc('clinician=gastro'), '120', 'cln_one');
    expect(shown).toMatchObject({
      single_sign_on: 'https://sso.example as zonula',
      single_sign_on_roles: 'groups: clinician=gastro',
      retention_months: '120',
    });
    expect(JSON.stringify(shown)).not.toContain('quokka');
    expect(settingsOfClinic(oidc('clinician=gastro'), null, 'cln_two')).toMatchObject({ single_sign_on: 'off' });
    const long = (end: string) =>
      settingsOfClinic(oidc(`clinician=${'g'.repeat(300)}${end}`), null, 'cln_one')['single_sign_on_roles'] ?? '';
    expect(long('a')).not.toBe(long('b'));
    expect(long('a').length).toBeLessThanOrEqual(160);
  });
});
