import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { EngineCondition } from '@/engine';
import { ashwood } from '@/engine/worlds/ashwood';
import type { CurrentClinician } from '../auth/clinician';
import type { Deps } from '../deps';
import { ashwoodThen } from '../review/testing/ashwood-then';
import { recordEntry } from '../sessions/record-entry';
import { recordOutcome } from '../sessions/record-outcome';
import { reviewSession } from '../sessions/review-session';
import type { Entry, Outcome } from '../sessions/schema';
import { startSession } from '../sessions/start-session';
import { createTestDatabase, type TestDatabase } from '../testing/database';
import { ashwoodDeps, handClock, makeClinician } from '../testing/deps';
import { checkRecall, countRecall, recallOfOne } from './check-recall';
import { expectResult } from './expect-result';
import { listOutstanding } from './list-outstanding';
import { notNeeded } from './not-needed';
import { readCalibration } from './read-calibration';
import { recallOf } from './recall';

let database: TestDatabase;
let deps: Deps;
/** The same world a release earlier: curled leaves had not been measured in root rot, and a red flag asked for less. */
let earlier: Deps;
let me: CurrentClinician;
const clock = handClock('2026-10-02T08:15:00.000Z');

beforeAll(async () => {
  database = await createTestDatabase();
  deps = ashwoodDeps(database.db, clock);
  earlier = { ...deps, release: { ...deps.release, knowledge: worldThen } };
});
beforeEach(async () => {
  me = await makeClinician(database.db);
});
afterAll(() => database.close());

const worldThen = {
  ...ashwood,
  version: ashwoodThen.version,
  conditions: { ...ashwood.conditions, 'root-rot': ashwoodThen.conditions['root-rot'] as EngineCondition },
  alarms: ashwoodThen.alarms,
};

const patient = { setting: 'primary_care', ageYears: 42, sex: 'female' } as const;
const answer = (finding: string, state: 'present' | 'absent' = 'present'): Entry => ({
  type: 'question_answered',
  finding,
  answer: { kind: 'state', state },
  complaint: false,
});
const choose: Entry = { type: 'investigation_chosen', investigation: 'sap-test' };
const result: Entry = {
  type: 'result_entered',
  investigation: 'sap-test',
  result: { kind: 'quantity', value: 60, unit: 'mg/L' },
};
const sign: Entry = { type: 'session_closed' };

/** A session with these entries, made with the knowledge of these deps; more can be added. */
const walk = async (entries: readonly Entry[], { by = deps, who = me }: { by?: Deps; who?: CurrentClinician } = {}) => {
  const { id } = await startSession(by, who, { creationKey: randomUUID(), localReference: 'oak', patient });
  let seen = 2;
  const key = () => ({ sessionId: id, lastEventNumber: seen, idempotencyKey: randomUUID() });
  const add = async (entry: Entry): Promise<void> => {
    const recorded = await recordEntry(by, who, { ...key(), knowledgeVersion: by.release.knowledge.version, entry });
    if (!recorded.ok) throw new Error(recorded.issue.code);
    seen = recorded.value.lastEventNumber;
  };
  const learn = async (diagnosis: Outcome['diagnosis']): Promise<void> => {
    const outcome = { diagnosis, establishedBy: 'histology', establishedOn: '2026-10-01' } as const;
    const recorded = await recordOutcome(by, who, { ...key(), outcome });
    if (!recorded.ok) throw new Error(recorded.issue.code);
    seen = recorded.value.lastEventNumber;
  };
  for (const entry of entries) await add(entry);
  return { id, add, learn };
};
const outstanding = () => listOutstanding(deps, me, 'year');
const read = async (id: string) => {
  const review = await reviewSession(deps, me, id);
  if (!review.ok) throw new Error(review.issue.code);
  return review.value;
};

describe('results outstanding', () => {
  test('chosen, with the day it is due: two days after it was chosen last', async () => {
    const { id, add } = await walk([answer('grey-leaves'), choose]);
    await add({ type: 'investigation_undecided', investigation: 'sap-test' });
    expect(await outstanding()).toEqual([]);
    clock.forward(86_400);
    await add(choose);
    expect(await outstanding()).toMatchObject([
      {
        sessionId: id,
        localReference: 'oak',
        signed: false,
        ageYears: 42,
        results: [{ investigation: 'sap-test', chosenOn: '2026-10-03', dueOn: '2026-10-05', overdueDays: -2 }],
      },
    ]);
    await add(result);
    expect(await outstanding()).toEqual([]);
  });

  test('still of a signed session; of nobody else, and of no older one unless all are asked for', async () => {
    await walk([choose, sign]);
    expect(await outstanding()).toMatchObject([{ signed: true }]);
    const colleague = await makeClinician(database.db, { clinicId: me.clinicId });
    expect(await listOutstanding(deps, colleague, 'all')).toEqual([]);
    const later = { ...deps, clock: handClock('2028-10-02T08:15:00.000Z') };
    expect(await listOutstanding(later, me, 'year')).toEqual([]);
    expect(await listOutstanding(later, me, 'all')).toHaveLength(1);
  });

  test('a day of one’s own, changed, and taken back', async () => {
    const { id } = await walk([choose]);
    const on = (expectedOn: string | null) =>
      expectResult(deps, me, { sessionId: id, investigation: 'sap-test', expectedOn });
    for (const day of ['2026-11-01', '2026-12-24']) {
      expect(await on(day)).toMatchObject({ ok: true });
      expect(await outstanding()).toMatchObject([{ results: [{ dueOn: day, set: true }] }]);
    }
    expect(await on(null)).toMatchObject({ ok: true });
    expect(await outstanding()).toMatchObject([{ results: [{ set: false }] }]);
    expect(await on('2126-11-01')).toMatchObject({ issue: { code: 'date_not_possible' } });
    expect(await expectResult(deps, me, { sessionId: id, investigation: 'oracle', expectedOn: null })).toMatchObject({
      issue: { code: 'unknown_id' },
    });
  });

  test('no longer needed: declined with the reason, once', async () => {
    const { id } = await walk([choose]);
    const input = { sessionId: id, investigation: 'sap-test', reason: 'Moved away' };
    expect(await notNeeded(deps, me, input)).toEqual({ ok: true, value: { reopened: false } });
    expect(await notNeeded(deps, me, input)).toEqual({ ok: true, value: { reopened: false } });
    expect(await outstanding()).toEqual([]);
    const { session, events } = await read(id);
    expect(session.state.decisions).toEqual({ 'sap-test': { choice: 'declined', reason: 'Moved away' } });
    expect(events.filter(({ event }) => event.type === 'investigation_declined')).toHaveLength(1);
  });

  test('REG-23: no longer needed in a signed session: another version with the reason, not signed by itself', async () => {
    const { id } = await walk([choose, sign]);
    const input = { sessionId: id, investigation: 'sap-test', reason: 'Moved away' };
    expect(await notNeeded(deps, me, input)).toEqual({ ok: true, value: { reopened: true } });
    const { versions } = await read(id);
    expect(versions.map(({ version, reason, signedAt }) => [version, reason, signedAt !== null])).toEqual([
      [1, null, true],
      [2, 'Moved away', false],
    ]);
  });
});

describe('what is shared with one is followed up too', () => {
  let colleague: CurrentClinician;
  beforeEach(async () => {
    colleague = await makeClinician(database.db, { clinicId: me.clinicId });
  });
  const share = (sessionId: string, access: 'read' | 'write') =>
    deps.grants.share(me, { sessionId, colleagueId: colleague.id, access }, clock.now(), async () => undefined);

  test('SEC-02: results outstanding, with whose session it is; a day is set and a test declined by who may write', async () => {
    const { id } = await walk([choose]);
    const theirs = await walk([choose], { who: colleague });
    const on = (who: CurrentClinician) =>
      expectResult(deps, who, { sessionId: id, investigation: 'sap-test', expectedOn: '2026-11-20' });
    const decline = (who: CurrentClinician) =>
      notNeeded(deps, who, { sessionId: id, investigation: 'sap-test', reason: 'Moved away' });
    const list = async (whose: string | null = null) =>
      (await listOutstanding(deps, colleague, 'year', whose)).map(({ sessionId, shared }) => [sessionId, shared]);
    expect(await list()).toEqual([[theirs.id, null]]);
    expect(await on(colleague)).toMatchObject({ ok: false, issue: { code: 'session_not_found' } });

    await share(id, 'read');
    const { name: by } = await database.owner.clinician.findUniqueOrThrow({ where: { id: me.id } });
    expect(await list()).toEqual(
      expect.arrayContaining([
        [theirs.id, null],
        [id, { by, access: 'read' }],
      ]),
    );
    expect(await list(me.id)).toEqual([[id, { by, access: 'read' }]]);
    expect(await list(colleague.id)).toEqual([[theirs.id, null]]);
    for (const attempt of [await on(colleague), await decline(colleague)]) {
      expect(attempt).toMatchObject({ ok: false, issue: { code: 'session_not_found' } });
    }
    expect(await deps.followUp.expectAsUsual(colleague, id, 'sap-test')).toBe(false);
    expect(await outstanding()).toMatchObject([{ results: [{ set: false }] }]);

    await share(id, 'write');
    expect(await on(colleague)).toEqual({ ok: true, value: {} });
    expect(await outstanding()).toMatchObject([{ shared: null, results: [{ dueOn: '2026-11-20', set: true }] }]);
    expect(await deps.followUp.expectAsUsual(colleague, id, 'sap-test')).toBe(true);
    expect(await decline(colleague)).toEqual({ ok: true, value: { reopened: false } });
    expect(await outstanding()).toEqual([]);
    expect(await list()).toEqual([[theirs.id, null]]);
  });

  test('SEC-02: advice that a new release changes, in one list with one’s own; taken back, it is gone', async () => {
    const { id } = await walk([answer('curled-leaves')], { by: earlier });
    clock.forward(60);
    const theirs = await walk([answer('curled-leaves')], { by: earlier, who: colleague });
    const seen = async (whose: string | null, limit: number) => {
      const ids: (readonly [string, string | undefined])[] = [];
      let cursor: string | null = null;
      do {
        const stretch = await checkRecall(deps, colleague, { clinician: whose, cursor, limit });
        ids.push(...stretch.sessions.map(({ sessionId, shared }) => [sessionId, shared?.access] as const));
        cursor = stretch.nextCursor;
      } while (cursor);
      return ids;
    };
    await share(id, 'read');
    for (const limit of [1, 9]) {
      expect(await seen(null, limit)).toEqual([
        [theirs.id, undefined],
        [id, 'read'],
      ]);
    }
    expect([await seen(me.id, 9), await seen(colleague.id, 9)]).toEqual([[[id, 'read']], [[theirs.id, undefined]]]);
    expect(await countRecall(deps, colleague)).toBe(2);
    expect(await countRecall(deps, colleague, me.id)).toBe(1);
    expect((await deps.list.sharers(colleague)).map((one) => one.id)).toEqual([me.id]);
    await deps.grants.unshare(me, { sessionId: id, colleagueId: colleague.id }, async () => undefined);
    expect([await countRecall(deps, colleague), await deps.list.sharers(colleague)]).toEqual([1, []]);
  });

  test('calibration stays one’s own: a session counts for whose it is', async () => {
    const { id, learn } = await walk([answer('grey-leaves')]);
    await share(id, 'write');
    await learn({ kind: 'condition', condition: 'root-rot' });
    expect(await deps.followUp.stated(colleague, { whose: 'own', limit: 10 })).toEqual([]);
    expect(await deps.followUp.stated(me, { whose: 'own', limit: 10 })).toHaveLength(1);
  });
});

describe('calibration', () => {
  const rot = { kind: 'condition', condition: 'root-rot' } as const;

  test('what counts is what was signed before the outcome, not what was known after it', async () => {
    const { add, learn, id } = await walk([answer('grey-leaves'), sign]);
    const signed = (await read(id)).consultation.assessment.ranking;
    await add({ type: 'session_amended', reason: 'Another look' });
    await add(answer('soft-bark'));
    await learn({ kind: 'none_found' });
    await add(answer('curled-leaves'));
    await learn(rot);
    expect(await deps.followUp.stated(me, { whose: 'own', limit: 10 })).toEqual([
      {
        clinician: me.id,
        diagnosis: 'root-rot',
        stated: signed.map(({ condition, posterior }) => ({ condition, probability: posterior.point })),
      },
    ]);
  });

  test('without a sign-off: the last before the outcome; another disease is none of those stated', async () => {
    const { learn, id } = await walk([answer('grey-leaves')]);
    const { ranking } = (await read(id)).consultation.assessment;
    await learn({ kind: 'other', text: 'Lightning' });
    const [one] = await deps.followUp.stated(me, { whose: 'own', limit: 10 });
    expect(one?.diagnosis).toBeNull();
    expect(one?.stated.map(({ probability }) => probability)).toEqual(ranking.map(({ posterior }) => posterior.point));
  });

  test('sessions without an outcome and demonstrations are left out', async () => {
    await walk([answer('grey-leaves')]);
    const { id, learn } = await walk([answer('grey-leaves')]);
    await learn(rot);
    await database.owner.clinicalSession.update({ where: { id }, data: { demonstration: true } });
    expect(await deps.followUp.stated(me, { whose: 'own', limit: 10 })).toEqual([]);
  });

  test('a clinic is shown from five clinicians with five outcomes each on; another clinic never', async () => {
    const who = [me];
    for (let more = 0; more < 4; more += 1) who.push(await makeClinician(database.db, { clinicId: me.clinicId }));
    const elsewhere = await makeClinician(database.db);
    for (const one of [...who, elsewhere]) {
      for (let made = 0; made < 5; made += 1) {
        if (one === who[4] && made === 4) break;
        const { learn } = await walk([answer('grey-leaves')], { who: one });
        await learn(rot);
      }
    }
    expect((await readCalibration(deps, me)).clinic).toBeNull();
    const { learn } = await walk([answer('grey-leaves')], { who: who[4] ?? me });
    await learn(rot);
    const { own, clinic } = await readCalibration(deps, me);
    expect([own.outcomes, clinic?.outcomes]).toEqual([5, 25]);
    expect(clinic?.conditions).toMatchObject([{ condition: 'root-rot', happened: { count: 25, of: 25 } }]);
    expect(JSON.stringify(clinic)).not.toContain('cli_');
  });
});

describe('advice that a new release changes', () => {
  const findings = ['grey-leaves', 'curled-leaves', 'soft-bark', 'falling-twigs'] as const;

  test('the list is that of thinking of every open session again, in batches of any size', async () => {
    const made = [];
    for (let pattern = 0; pattern < 16; pattern += 1) {
      const entries = findings.map((finding, bit) => answer(finding, pattern & (1 << bit) ? 'present' : 'absent'));
      made.push(await walk(entries.slice(0, (pattern % 4) + 1), { by: earlier }));
    }
    await walk([answer('grey-leaves'), sign], { by: earlier });
    await walk([answer('grey-leaves')]);
    const other = await makeClinician(database.db);
    await walk([answer('grey-leaves')], { by: earlier, who: other });

    const expected = [];
    for (const { id } of made) {
      const { session, consultation } = await read(id);
      const recall = recallOf({ state: session.state, consultation }, ashwood);
      if (recall) expected.push([id, recall]);
    }
    expect(expected.length).toBeGreaterThan(3);
    expect(expected.length).toBeLessThan(made.length - 3);

    expect(await countRecall(deps, me)).toBe(made.length);
    for (const limit of [1, 5, 100]) {
      const found = [];
      let checked = 0;
      let cursor: string | null = null;
      do {
        const stretch = await checkRecall(deps, me, { clinician: null, cursor, limit });
        found.push(...stretch.sessions.map(({ sessionId, recall }) => [sessionId, recall]));
        checked += stretch.checked;
        cursor = stretch.nextCursor;
      } while (cursor);
      expect(checked).toBe(made.length);
      expect(found.sort()).toEqual(expected.sort());
    }
  });

  test('of one session: until its next entry, which today’s knowledge goes with', async () => {
    const { id } = await walk([answer('curled-leaves')], { by: earlier });
    expect(await recallOfOne(deps, me, id)).toMatchObject({
      madeWith: 'ashwood-0',
      recall: { newFlag: false, conditions: [{ condition: 'root-rot', after: { place: 1 } }, {}] },
    });
    expect(await recallOfOne(deps, await makeClinician(database.db, { clinicId: me.clinicId }), id)).toBeNull();
    const { end } = (await deps.sessions.loadToAppend(me, id)) ?? {};
    await recordEntry(deps, me, {
      sessionId: id,
      lastEventNumber: end?.lastEventNumber ?? 0,
      idempotencyKey: randomUUID(),
      knowledgeVersion: 'ashwood-1',
      entry: answer('soft-bark'),
    });
    expect(await recallOfOne(deps, me, id)).toBeNull();
  });
});
