import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appVersion } from '../app-version';
import type { CurrentClinician } from '../auth/clinician';
import type { Deps } from '../deps';
import { startSession } from '../sessions/start-session';
import type { Role } from '../tenancy/roles';
import { createTestDatabase, type TestDatabase } from '../testing/database';
import { ashwoodDeps, makeClinician } from '../testing/deps';
import { reportProblem } from './report-problem';
import { type ProblemInput, problemInput } from './schema';

let database: TestDatabase;
let deps: Deps;
let clinician: CurrentClinician;
let sessionId: string;

beforeAll(async () => {
  database = await createTestDatabase();
  deps = ashwoodDeps(database.db);
  clinician = await makeClinician(database.db);
  ({ id: sessionId } = await startSession(deps, clinician, {
    creationKey: randomUUID(),
    localReference: 'quokka',
    patient: { setting: 'primary_care', ageYears: 42, sex: 'female' },
  }));
});
afterAll(() => database.close());

const report = (change: Partial<ProblemInput> = {}): ProblemInput => ({
  idempotencyKey: randomUUID(),
  kind: 'danger_missed',
  place: { kind: 'condition', id: 'oak-wilt' },
  sessionId,
  words: null,
  ...change,
});
const listed = async (of: CurrentClinician) => (await deps.problems.list(of, { after: null, limit: 100 })).problems;

test('REG-28: one key makes one report, with the versions of its session', async () => {
  const one = report();
  const made = await Promise.all([1, 2, 3, 4].map(() => reportProblem(deps, clinician, one)));
  expect(new Set(made.map((result) => result.ok && result.value.id)).size).toBe(1);
  const mine = (await listed(clinician)).filter(({ id }) => made[0]?.ok && id === made[0].value.id);
  expect(mine).toEqual([
    expect.objectContaining({
      kind: 'danger_missed',
      place: { kind: 'condition', id: 'oak-wilt' },
      sessionId,
      appVersion,
      knowledgeVersion: 'ashwood-1',
      at: deps.clock.now(),
    }),
  ]);
});

test('REG-28: without the tick no words are taken, and none are stored', async () => {
  expect(problemInput.safeParse({ ...report(), words: { text: 'She bleeds', mayBeClinical: false } }).success).toBe(
    false,
  );
  expect(problemInput.safeParse({ ...report(), words: 'She bleeds' }).success).toBe(false);
  await reportProblem(deps, clinician, report());
  const { rows } = await database.db.pool.query(`SELECT row_to_json(p)::text AS row FROM "ProblemReport" p`);
  expect(rows.length).toBeGreaterThan(0);
  // Nothing of the session but its id: neither its reference nor its patient.
  for (const { row } of rows) expect(row).not.toMatch(/quokka|female|primary_care/);
  expect((await listed(clinician)).every(({ words }) => words === null)).toBe(true);

  await reportProblem(
    deps,
    clinician,
    report({ words: { text: 'The figure is that of children', mayBeClinical: true } }),
  );
  expect((await listed(clinician))[0]?.words).toBe('The figure is that of children');
});

test('REG-28: without a session the versions are those of this build', async () => {
  await reportProblem(deps, clinician, report({ sessionId: null, place: { kind: 'page', id: 'about/accuracy' } }));
  expect((await listed(clinician))[0]).toMatchObject({ sessionId: null, knowledgeVersion: 'ashwood-1' });
});

test('SEC-02: a report about somebody else’s session is refused, and reports are their author’s', async () => {
  const other = await makeClinician(database.db);
  expect(await reportProblem(deps, other, report())).toMatchObject({ ok: false, issue: { code: 'session_not_found' } });
  expect(await listed(other)).toEqual([]);
});

test('REG-28: the inbox: reviewers and administrators see those of their clinic, patients’ words only reviewers', async () => {
  const words = { text: 'Quokka bleeds', mayBeClinical: true } as const;
  await reportProblem(deps, clinician, report({ words }));
  const as = async (...roles: readonly Role[]) =>
    (await listed(await makeClinician(database.db, { clinicId: clinician.clinicId, roles }))).map(({ words }) => words);
  expect((await as('reviewer'))[0]).toBe('Quokka bleeds');
  expect((await as('administrator')).length).toBeGreaterThan(0);
  expect((await as('administrator')).every((said) => said === null)).toBe(true);
  expect(await as('clinician')).toEqual([]);
  expect(await listed(await makeClinician(database.db, { roles: ['reviewer'] }))).toEqual([]);
  const { rows } = await database.owner.pool.query('SELECT "words" FROM "ProblemReport" WHERE "words" IS NOT NULL');
  expect(JSON.stringify(rows)).not.toMatch(/quokka|children/i);
});

test('the list goes on where it ended, newest first, each once', async () => {
  const reader = await makeClinician(database.db);
  for (let made = 0; made < 5; made += 1) await reportProblem(deps, reader, report({ sessionId: null }));
  const first = await deps.problems.list(reader, { after: null, limit: 3 });
  const rest = await deps.problems.list(reader, { after: first.next, limit: 3 });
  expect([first.problems.length, rest.problems.length, rest.next]).toEqual([3, 2, null]);
  const ids = [...first.problems, ...rest.problems].map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort().reverse());
});
