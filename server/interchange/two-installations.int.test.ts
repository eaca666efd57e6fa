import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { masterKeysOf } from '../at-rest/master-keys';
import type { CurrentClinician } from '../auth/clinician';
import { type Deps, depsWith } from '../deps';
import { noFilter } from '../sessions/list/filter';
import { recordEntry } from '../sessions/record-entry';
import { recordOutcome } from '../sessions/record-outcome';
import { reviewSession } from '../sessions/review-session';
import type { Entry, Outcome } from '../sessions/schema';
import { startSession } from '../sessions/start-session';
import { createTestDatabase, type TestDatabase } from '../testing/database';
import { handClock, makeClinician } from '../testing/deps';
import { type ExportFormat, exportSession } from './export-session';
import { importSession, previewImport } from './import-session';

// A session leaves one installation and comes into another that has never seen it: another database, another master key,
// other people, nothing in it.

interface Installation {
  readonly database: TestDatabase;
  readonly deps: Deps;
  readonly clinician: CurrentClinician;
}

const installation = async (key: number): Promise<Installation> => {
  const database = await createTestDatabase();
  const masters = masterKeysOf(Buffer.alloc(32, key).toString('base64'));
  const clinician = await makeClinician(database.db);
  return { database, deps: depsWith(database.db, masters, handClock()), clinician };
};

let here: Installation;
let there: Installation;
let sessionId: string;

const present = { kind: 'state', state: 'present' } as const;
const established = { establishedBy: 'histology', establishedOn: '2026-10-01' } as const;
const outcomes: readonly Outcome[] = [
  { diagnosis: { kind: 'other', text: 'Numbat fever' }, ...established },
  { diagnosis: { kind: 'none_found' }, ...established },
  { diagnosis: { kind: 'condition', condition: 'celiac-disease' }, ...established },
];

/** Everything that can be done in a walk, with a late result after the sign-off. */
const walk = ({ entryRules }: Deps): readonly Entry[] => {
  const [redFlag = ''] = entryRules.redFlags;
  const [first = '', second = ''] = entryRules.investigations.keys();
  return [
    { type: 'question_answered', finding: 'chronic-diarrhoea', answer: present, complaint: true },
    { type: 'question_answered', finding: 'bloating', answer: present, complaint: true },
    { type: 'question_answered', finding: 'fatigue', answer: { kind: 'state', state: 'unknown' }, complaint: false },
    { type: 'patient_described', patient: { setting: 'secondary_care', ageYears: 43, sex: 'female' } },
    { type: 'own_differential_recorded', conditions: ['celiac-disease'], other: 'Quokka', unaided: true },
    { type: 'red_flag_set_aside', redFlag, reason: 'Seen on the ward' },
    { type: 'investigation_chosen', investigation: first },
    { type: 'investigation_declined', investigation: second, reason: 'Done elsewhere' },
    { type: 'note_written', text: 'Wörse since spring\n“second line”' },
    { type: 'session_closed' },
    { type: 'session_amended', reason: 'Result arrived' },
    { type: 'answer_withdrawn', finding: 'bloating' },
    { type: 'session_closed' },
  ];
};

beforeAll(async () => {
  [here, there] = [await installation(7), await installation(8)];
  const { deps, clinician } = here;
  const patient = { setting: 'primary_care', ageYears: 42, sex: 'female' } as const;
  const started = { creationKey: randomUUID(), localReference: 'Quokka 7', patient };
  ({ id: sessionId } = await startSession(deps, clinician, started));
  let lastEventNumber = 2;
  const base = () => ({ sessionId, lastEventNumber, idempotencyKey: randomUUID() });
  for (const entry of walk(deps)) {
    const { version: knowledgeVersion } = deps.release.knowledge;
    const saved = await recordEntry(deps, clinician, { ...base(), knowledgeVersion, entry });
    if (!saved.ok) throw new Error(`${entry.type}: ${JSON.stringify(saved.issue)}`);
    ({ lastEventNumber } = saved.value);
  }
  for (const outcome of outcomes) {
    const saved = await recordOutcome(deps, clinician, { ...base(), outcome });
    if (!saved.ok) throw new Error(saved.issue.code);
    ({ lastEventNumber } = saved.value);
  }
}, 60_000);
afterAll(async () => {
  await here.database.close();
  await there.database.close();
});

const exported = async ({ deps, clinician }: Installation, id: string, format: ExportFormat): Promise<string> => {
  const file = await exportSession(deps, clinician, { sessionId: id, format });
  if (!file.ok) throw new Error(file.issue.code);
  return file.value.text;
};
const imported = async ({ deps, clinician }: Installation, text: string): Promise<string> => {
  const shown = previewImport(deps, text);
  if (!shown.ok) throw new Error(shown.refusal.code);
  const { report, reportDigest } = shown;
  const { setting, ageYears, sex } = report.patient;
  if (setting === null || sex === null) throw new Error('incomplete');
  const patient = { setting, ageYears, sex };
  const { localReference } = report;
  const body = { text, creationKey: randomUUID(), reportDigest, patient, localReference };
  const done = await importSession(deps, clinician, body);
  if (!done.ok) throw new Error(done.refusal.code);
  return done.sessionId;
};

describe('INT-12: out of one installation and into an empty one', () => {
  test.each(['session.json', 'bundle.json'] as const)('%s', async (format) => {
    const before = await there.deps.list.page(there.clinician, { filter: noFilter, after: null, limit: 9 });
    expect(before.filter(({ id }) => id === sessionId)).toEqual([]);
    const text = await exported(here, sessionId, format);
    const id = await imported(there, text);

    // Stable: what comes out there is what went in, to the byte, and once more.
    expect(await exported(there, id, format)).toBe(text);
    expect(await exported(there, await imported(there, await exported(there, id, format)), format)).toBe(text);

    // The same session: what is known, what was decided and why, what it turned out to be, all of it in order.
    const [one, other] = [
      await reviewSession(here.deps, here.clinician, sessionId),
      await reviewSession(there.deps, there.clinician, id),
    ];
    if (!one.ok || !other.ok) throw new Error('not found');
    const { ownDifferential: _own, setAside, ...state } = one.value.session.state;
    expect(other.value.session.state).toMatchObject(state);
    expect(Object.keys(other.value.session.state.setAside)).toEqual(Object.keys(setAside));
    const [, brought] = other.value.events;
    const came = brought?.event.type === 'entries_imported' ? brought.event.outcomes : [];
    expect(came?.map(({ outcome }) => outcome)).toEqual(outcomes);
    expect(other.value.outcome?.outcome).toEqual(outcomes.at(-1));

    // Sealed there with the keys of there, and its chain verifies.
    const check = await there.deps.record.check(there.clinician, { after: null, limit: 99 });
    expect(check.faults).toEqual([]);
    const { rows } = await there.database.owner.pool.query(`SELECT "payload"::text FROM "SessionEvent"`);
    expect(JSON.stringify(rows)).not.toMatch(/Quokka|Numbat|spring/);
  });
});
