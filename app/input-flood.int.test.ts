import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { POST as signIn } from '@/app/api/sign-in/route';
import { POST as call } from '@/app/api/trpc/[trpc]/route';
import { FLOOD } from '@/server/audit/flood-watch';
import type { CurrentClinician } from '@/server/auth/clinician';
import type { Deps } from '@/server/deps';
import { log } from '@/server/log';
import { closeApp, workOn } from '@/server/testing/app-environment';
import { createTestDatabase, type TestDatabase } from '@/server/testing/database';
import { makeClinician } from '@/server/testing/deps';

const asking = vi.hoisted(() => ({ clinician: null as unknown, address: '192.0.2.1' }));
vi.mock('@/server/auth/current-clinician', () => ({
  currentClinician: async () => asking.clinician,
  hasFreshProof: async () => false,
  waitingSignIn: async () => null,
}));
vi.mock('next/headers', () => ({
  cookies: async () => new Map(),
  headers: async () => new Headers({ 'x-forwarded-for': asking.address }),
}));

const origin = 'https://zonula.example';
let database: TestDatabase;
let deps: Deps;
let auditor: CurrentClinician;
let me: CurrentClinician;

beforeAll(async () => {
  database = await createTestDatabase();
  workOn(database, origin);
  deps = (await import('@/server/deps')).deps();
  me = await makeClinician(database.db);
  auditor = await makeClinician(database.db, { clinicId: me.clinicId, roles: ['auditor'] });
});
afterEach(() => vi.restoreAllMocks());
afterAll(async () => {
  await closeApp();
  await database.close();
});

const post = (address: string, body: string, to: (request: Request) => Promise<Response>) =>
  to(
    new Request(`${origin}${address}`, {
      method: 'POST',
      body,
      headers: { origin, 'content-type': 'application/json', 'content-length': String(body.length) },
    }),
  );
const floods = async () =>
  (await deps.auditReading.list(auditor, { action: 'input_flood' }, { before: null, limit: 9 })).map(
    ({ clinicianId, subject, outcome, after, address }) => ({ clinicianId, subject, outcome, after, address }),
  );

test('SEC-31: a flood of inputs not understood, of somebody signed in, is one entry in the audit of their clinic', async () => {
  asking.clinician = me;
  const send = async (body: string) => (await post('/api/trpc/sharing.unshare?batch=1', body, call)).status;
  for (let sent = 1; sent < FLOOD; sent += 1)
    expect(await send(sent % 2 ? '{"0":{"sessionId":"quokka"}}' : '{')).toBe(400);
  // What is understood and refused is no part of it.
  const id = '017f22e2-79b0-7cc3-98c4-dc0c0c07398f';
  expect(await send(`{"0":{"sessionId":"ses_${id}","colleagueId":"cli_${id}"}}`)).toBe(404);
  expect(await floods()).toEqual([]);
  for (let sent = 0; sent < FLOOD; sent += 1) await send('{"0":7}');
  expect(await floods()).toEqual([
    {
      clinicianId: me.id,
      subject: me.id,
      outcome: 'failed',
      after: `${FLOOD} inputs not understood within 5 minutes`,
      address: '192.0.2.1',
    },
  ]);
});

test('SEC-31: of a stranger it is a line in the log, with the address and nothing of what was sent', async () => {
  asking.clinician = null;
  asking.address = '192.0.2.99';
  const warned = vi.spyOn(log, 'warn');
  for (let sent = 0; sent < 2 * FLOOD; sent += 1) {
    expect((await post('/api/sign-in', '{"step":"quokka"}', signIn)).status).toBe(400);
  }
  const lines = warned.mock.calls.map(([facts]) => facts);
  expect(lines).toEqual([
    { requestId: expect.any(String), userId: null, action: 'input_flood', outcome: 'failed', address: '192.0.2.99' },
  ]);
});
