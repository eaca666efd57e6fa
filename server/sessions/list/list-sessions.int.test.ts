import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { entries } from '@/knowledge/entries';
import type { CurrentClinician } from '../../auth/clinician';
import { entriesOf } from '../../demonstration/load-demonstrations';
import { type Deps, depsWith } from '../../deps';
import { plainWord, wordsIn } from '../../library/search/words';
import { createTestDatabase, type TestDatabase } from '../../testing/database';
import { handClock, makeClinician, testMasters } from '../../testing/deps';
import { recordEntry } from '../record-entry';
import { recordOutcome } from '../record-outcome';
import { reviewSession } from '../review-session';
import type { Entry, SessionState } from '../schema';
import { startSession } from '../start-session';
import { noFilter, type SessionFilter } from './filter';
import { listSessions } from './list-sessions';
import { countedAtMost } from './list-store';
import { removeFilter, savedFilters, saveFilter } from './saved-filters';
import { seekWords, wordsOf } from './seek-words';

/** What is known of a session from its events, without anything that the list is searched by. */
interface Known {
  readonly id: string;
  readonly createdAt: string;
  readonly state: SessionState;
  readonly localReference: string | null;
  readonly leading: readonly string[];
  readonly redFlags: readonly string[];
  readonly signedOff: boolean;
  readonly outcomeKnown: boolean;
  readonly demonstration: boolean;
  readonly knowledgeVersion: string;
}

let database: TestDatabase;
let deps: Deps;
let me: CurrentClinician;
let all: readonly Known[];
const clock = handClock('2026-01-01T00:00:00.000Z');
const CASES = 24;

beforeAll(async () => {
  database = await createTestDatabase();
  deps = depsWith(database.db, testMasters, clock);
  [me] = [await makeClinician(database.db)];
  const other = await makeClinician(database.db);
  const ids: string[] = [];
  for (const [place, published] of entries.cases.slice(0, CASES).entries()) {
    clock.forward(2.5 * 86_400);
    const patient = { setting: published.setting, ageYears: published.ageYears, sex: published.sex };
    const localReference = place % 2 === 0 ? `Drawer ${place}` : null;
    const input = { creationKey: randomUUID(), localReference, patient, demonstration: place % 5 === 0 };
    const { id } = await startSession(deps, me, input);
    ids.push(id);
    const results = published.results.map(({ investigation }) => investigation);
    const chosen = ['ttg-iga', 'faecal-calprotectin', ...results.slice(0, 1)].slice(place % 3);
    const walked: Entry[] = [
      ...entriesOf(published, deps),
      ...chosen.map((investigation): Entry => ({ type: 'investigation_chosen', investigation })),
      ...(place % 4 === 0 ? [{ type: 'session_closed' } as const] : []),
    ];
    let seen = 2;
    for (const entry of walked) {
      const saved = await recordEntry(deps, me, {
        sessionId: id,
        lastEventNumber: seen,
        idempotencyKey: randomUUID(),
        knowledgeVersion: deps.release.knowledge.version,
        entry,
      });
      if (!saved.ok) throw new Error(saved.issue.code);
      seen = saved.value.lastEventNumber;
    }
    if (place % 3 === 0) {
      const outcome = {
        diagnosis: { kind: 'none_found' },
        establishedBy: 'clinical_course',
        establishedOn: '2026-01-01',
      } as const;
      await recordOutcome(deps, me, { sessionId: id, lastEventNumber: seen, idempotencyKey: randomUUID(), outcome });
    }
    // The same time for two of them, so that the order has to hold by the id; and a stranger's session each time.
    if (place % 6 === 0) {
      ids.push((await startSession(deps, me, { ...input, creationKey: randomUUID(), demonstration: false })).id);
    }
    await startSession(deps, other, { ...input, creationKey: randomUUID(), demonstration: false });
  }
  // Two releases, as after an update.
  await database.owner.pool.query(
    `UPDATE "ClinicalSession" SET "knowledgeVersion" = 'earlier' WHERE "createdAt" < '2026-01-20'`,
  );
  all = await Promise.all(ids.map(known));
}, 120_000);
afterAll(() => database.close());

const known = async (id: string): Promise<Known> => {
  const [view, review] = [await deps.sessions.load(me, id), await reviewSession(deps, me, id)];
  if (!view || !review.ok) throw new Error('not found');
  const { assessment } = review.value.consultation;
  return {
    id,
    createdAt: view.createdAt,
    state: view.state,
    localReference: view.localReference,
    leading: [...assessment.ranking]
      .sort((a, b) => b.explains - a.explains)
      .slice(0, 3)
      .map(({ condition }) => condition),
    redFlags: assessment.redFlags
      .filter(({ state, strength }) => state === 'fires' && strength !== 'check_first')
      .map(({ rule }) => rule),
    signedOff: view.closedAt !== null,
    outcomeKnown: review.value.events.some(({ event }) => event.type === 'outcome_recorded'),
    demonstration: view.demonstration,
    knowledgeVersion: view.knowledgeVersion,
  };
};

/** The filter as it is meant, over everything. */
const fits = (filter: SessionFilter, one: Known, typed = ''): boolean => {
  const { state } = one;
  const day = one.createdAt.slice(0, 10);
  const isPresent = (id: string): boolean => {
    const answer = state.answers[id];
    return answer?.kind === 'state' && answer.state === 'present';
  };
  const isChosen = (id: string): boolean => state.decisions[id]?.choice === 'chosen';
  return (
    said(one, typed) &&
    (filter.from === null || day >= filter.from) &&
    (filter.to === null || day <= filter.to) &&
    (filter.clinician === null || filter.clinician === me.id) &&
    filter.complaints.every((id) => state.complaints.includes(id)) &&
    filter.findings.every(isPresent) &&
    filter.leading.every((id) => one.leading.includes(id)) &&
    filter.redFlags.every((id) => one.redFlags.includes(id)) &&
    filter.chosen.every(isChosen) &&
    filter.outstanding.every((id) => isChosen(id) && !(id in state.results)) &&
    (filter.signedOff === null || filter.signedOff === one.signedOff) &&
    (filter.outcomeKnown === null || filter.outcomeKnown === one.outcomeKnown) &&
    (filter.demonstration === null || filter.demonstration === one.demonstration) &&
    (filter.knowledgeVersion === null || filter.knowledgeVersion === one.knowledgeVersion)
  );
};
/** Every typed word begins a word of the note or the reference, or is one, if it is shorter than three letters. */
const said = ({ state, localReference }: Known, typed: string): boolean => {
  const reasons = [...Object.values(state.setAside), ...Object.values(state.decisions)].map(({ reason }) => reason);
  const typedIn = [localReference, ...reasons, state.ownDifferential?.other, state.note];
  const there = wordsIn(typedIn.join(' ')).map(plainWord);
  const begins = (word: string) => (other: string) => (word.length < 3 ? other === word : other.startsWith(word));
  return wordsIn(typed).every((word) => there.some(begins(plainWord(word))));
};
const newestFirst = (a: Known, b: Known): number =>
  a.createdAt === b.createdAt ? (a.id < b.id ? 1 : -1) : a.createdAt < b.createdAt ? 1 : -1;
const expected = (filter: SessionFilter, typed = ''): readonly string[] =>
  all
    .filter((one) => fits(filter, one, typed))
    .sort(newestFirst)
    .map(({ id }) => id);

/** All pages, one after the other. */
const listed = async (filter: SessionFilter, limit: number): Promise<readonly string[]> => {
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof listSessions>> = await listSessions(deps, me, { filter, cursor, limit });
    ids.push(...page.sessions.map(({ id }) => id));
    cursor = page.nextCursor;
  } while (cursor);
  return ids;
};

/** A few ids that some session has, so that filters find something; and one that none has. */
const someOf = (idsOf: (one: Known) => readonly string[]) =>
  fc.uniqueArray(fc.nat(400), { maxLength: 2 }).map((places) => {
    const there = [...new Set(all.flatMap(idsOf)), 'no-such-thing'];
    return [...new Set(places.map((place) => there[place % there.length] ?? 'no-such-thing'))];
  });
const rarely = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null, freq: 1 });
const maybe = (ids: fc.Arbitrary<string[]>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant<string[]>([]) }, { weight: 1, arbitrary: ids });
const day = fc.nat(70).map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));
const anyFilter = (): fc.Arbitrary<SessionFilter> =>
  fc.record({
    from: rarely(day),
    to: rarely(day),
    clinician: rarely(fc.constantFrom<string>(me.id, 'cli_017f22e2-79b0-7cc3-98c4-dc0c0c07398f')),
    complaints: maybe(someOf(({ state }) => state.complaints)),
    findings: maybe(someOf(({ state }) => Object.keys(state.answers))),
    leading: maybe(someOf(({ leading }) => leading)),
    redFlags: maybe(someOf(({ redFlags }) => redFlags)),
    chosen: maybe(someOf(({ state }) => Object.keys(state.decisions))),
    outstanding: maybe(someOf(({ state }) => Object.keys(state.decisions))),
    signedOff: rarely(fc.boolean()),
    outcomeKnown: rarely(fc.boolean()),
    demonstration: rarely(fc.boolean()),
    words: fc.constant(null),
    knowledgeVersion: rarely(fc.constantFrom('earlier', deps.release.knowledge.version)),
  });

test('each filter alone finds what it should, and something', async () => {
  const oneOf = (idsOf: (one: Known) => readonly string[]): string[] => [all.flatMap(idsOf)[0] ?? ''];
  const filters: readonly Partial<SessionFilter>[] = [
    {},
    { from: '2026-01-20', to: '2026-02-10' },
    { clinician: me.id },
    { complaints: oneOf(({ state }) => state.complaints) },
    { findings: oneOf(({ state }) => Object.keys(state.answers).filter((id) => state.answers[id]?.kind === 'state')) },
    { leading: oneOf(({ leading }) => leading) },
    { redFlags: oneOf(({ redFlags }) => redFlags) },
    { chosen: ['ttg-iga'] },
    { outstanding: ['faecal-calprotectin'] },
    { signedOff: true },
    { signedOff: false },
    { outcomeKnown: true },
    { outcomeKnown: false },
    { demonstration: true },
    { demonstration: false },
    { knowledgeVersion: 'earlier' },
  ];
  for (const part of filters) {
    const filter = { ...noFilter, ...part };
    const ids = expected(filter);
    expect([part, ids.length > 0, await listed(filter, 7)]).toEqual([part, true, ids]);
    expect(await deps.list.count(me, filter)).toEqual({ count: ids.length, more: false });
  }
  const chosen = { ...noFilter, chosen: ['ttg-iga'] };
  expect(await listed({ ...chosen, outstanding: ['ttg-iga'] }, 50)).not.toEqual([]);
});

test('SEC-02: any filter gives what it gives over all of one’s own sessions, page by page, and nobody else’s', async () => {
  await fc.assert(
    fc.asyncProperty(anyFilter(), fc.integer({ min: 1, max: 30 }), async (filter, limit) => {
      expect(await listed(filter, limit)).toEqual(expected(filter));
    }),
    { numRuns: 150 },
  );
}, 60_000);

test('words find what is written in note and reference, also beginnings and together with a filter', async () => {
  const notes = all.flatMap(({ state }) => wordsIn(state.note).filter((word) => word.length > 5));
  const word = fc.nat(5000).map((place) => notes[place % notes.length] ?? '');
  const text = fc.oneof(
    word,
    fc.constantFrom('drawer', 'Drawer 4', 'zzzz'),
    fc.tuple(word, word).map((two) => two.join(' ')),
  );
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 3, max: 12 }), fc.boolean(), async (typed, length, signedOff) => {
      const begun = wordsIn(typed)
        .map((one) => one.slice(0, length))
        .join(' ');
      const words = await seekWords(deps, me, begun);
      const filter = { ...noFilter, words, signedOff: signedOff || null };
      expect(await listed(filter, 10)).toEqual(expected(filter, begun));
      expect((await deps.list.count(me, filter)).count).toBe(expected(filter, begun).length);
    }),
    { numRuns: 60 },
  );
  expect(await seekWords(deps, me, '?!')).toBeNull();
}, 60_000);

test('a note written anew is found by its words, and no longer by the old ones', async () => {
  const patient = { setting: 'primary_care', ageYears: 30, sex: 'male' } as const;
  const { id } = await startSession(deps, me, { creationKey: randomUUID(), localReference: 'Quokka 7', patient });
  const found = async (text: string) => listed({ ...noFilter, words: await seekWords(deps, me, text) }, 50);
  const write = async (lastEventNumber: number, text: string) =>
    recordEntry(deps, me, {
      sessionId: id,
      lastEventNumber,
      idempotencyKey: randomUUID(),
      knowledgeVersion: deps.release.knowledge.version,
      entry: { type: 'note_written', text },
    });
  await write(2, 'Wallaby seen at dusk');
  expect([await found('quok'), await found('wallaby dusk')]).toEqual([[id], [id]]);
  await write(4, 'Wombat');
  expect([await found('quokka wombat'), await found('wallaby')]).toEqual([[id], []]);
  all = [...all, await known(id)];
});

test('reasons, own thoughts and outcomes told in words are found too; what was taken back is not, what stays in the record is', async () => {
  const patient = { setting: 'primary_care', ageYears: 30, sex: 'male' } as const;
  const { id } = await startSession(deps, me, { creationKey: randomUUID(), localReference: 'Potoroo', patient });
  const found = async (text: string, by = deps) =>
    listed({ ...noFilter, words: await seekWords(by, me, text), outcomeKnown: null }, 50);
  let seen = 2;
  const record = async (entry: Entry) => {
    const input = { sessionId: id, lastEventNumber: seen, idempotencyKey: randomUUID(), entry };
    const saved = await recordEntry(deps, me, { ...input, knowledgeVersion: deps.release.knowledge.version });
    if (!saved.ok) throw new Error(saved.issue.code);
    seen = saved.value.lastEventNumber;
  };
  const [redFlag = ''] = deps.entryRules.redFlags;
  const [first = '', second = ''] = deps.entryRules.investigations.keys();
  await record({ type: 'red_flag_set_aside', redFlag, reason: 'Numbat told us' });
  await record({ type: 'investigation_declined', investigation: first, reason: 'Bilby elsewhere' });
  await record({ type: 'investigation_declined', investigation: second, reason: 'Echidna away' });
  await record({ type: 'investigation_chosen', investigation: second });
  await record({ type: 'own_differential_recorded', conditions: [], other: 'Dingo fever', unaided: true });
  await record({ type: 'session_closed' });
  await record({ type: 'session_amended', reason: 'Kakapo came back' });
  await record({ type: 'session_closed' });
  for (const text of ['Cassowary gut', 'Lyrebird gut']) {
    const outcome = {
      diagnosis: { kind: 'other', text },
      establishedBy: 'other',
      establishedOn: '2026-01-01',
    } as const;
    const saved = await recordOutcome(deps, me, {
      sessionId: id,
      lastEventNumber: seen,
      idempotencyKey: randomUUID(),
      outcome,
    });
    if (!saved.ok) throw new Error(saved.issue.code);
    seen = saved.value.lastEventNumber;
  }
  const there = ['numbat', 'bilby elsewhere', 'dingo', 'kakapo', 'lyrebird', 'cassowary', 'potoroo numbat lyreb'];
  for (const text of there) expect([text, await found(text)]).toEqual([text, [id]]);
  expect(await found('echidna')).toEqual([]);
  // The same from the events and the state alone, as for sessions of before.
  await database.owner.sessionText.deleteMany({ where: { sessionId: id } });
  const later = depsWith(database.db, testMasters, clock);
  for (const text of there) expect([text, await found(text, later)]).toEqual([text, [id]]);
  expect(await found('echidna', later)).toEqual([]);
  all = [...all, await known(id)];
});

test('sessions of before there were marks are found from the first search on', async () => {
  await database.owner.sessionText.deleteMany({});
  const another = depsWith(database.db, testMasters, clock);
  const words = await seekWords(another, me, 'drawer');
  const filter = { ...noFilter, words };
  expect(expected(filter, 'drawer').length).toBeGreaterThan(5);
  expect(await listed(filter, 50)).toEqual(expected(filter, 'drawer'));
});

test('a colleague finds a shared session of before there were marks without waiting for its owner', async () => {
  const colleague = await makeClinician(database.db, { clinicId: me.clinicId });
  const [id] = expected(noFilter, 'drawer');
  const grant = { sessionId: id ?? '', colleagueId: colleague.id, access: 'read' } as const;
  await deps.grants.share(me, grant, clock.now(), async () => undefined);
  await database.owner.sessionText.deleteMany({});
  const another = depsWith(database.db, testMasters, clock);
  const words = await seekWords(another, colleague, 'drawer');
  const found = await another.list.page(colleague, { filter: { ...noFilter, words }, after: null, limit: 10 });
  expect(found.map((one) => one.id)).toEqual([id]);
});

test('SEC-02: words and filters are their owner’s; in the database neither can be read', async () => {
  const other = await makeClinician(database.db);
  const words = await seekWords(deps, me, 'drawer');
  const filter = { ...noFilter, words };
  expect(words && (await wordsOf(deps, me, words))).toBe('drawer');
  expect(words && (await wordsOf(deps, other, words))).toBeNull();
  expect(await deps.list.page(other, { filter, after: null, limit: 10 })).toEqual([]);
  const saved = await saveFilter(deps, me, { name: 'Drawer of mine', filter });
  const again = await saveFilter(deps, me, { name: 'drawer of MINE', filter: { ...filter, signedOff: true } });
  expect(again).toEqual(saved);
  const kept = await savedFilters(deps, me);
  expect(kept).toMatchObject([{ name: 'Drawer of mine', filter: { words, signedOff: true } }]);
  expect(await savedFilters(deps, other)).toEqual([]);
  const id = kept[0]?.id ?? '';
  expect(await removeFilter(deps, other, id)).toMatchObject({ ok: false });
  const rows = await database.owner.pool.query(
    `SELECT w::text || f::text || t::text AS row FROM "SoughtWords" w, "SavedFilter" f, "SessionText" t`,
  );
  expect(rows.rows.filter(({ row }) => /drawer/i.test(row))).toEqual([]);
  // Kept as long as a saved filter names them, and thirty days otherwise.
  const unnamed = await seekWords(deps, me, 'cupboard');
  clock.forward(31 * 86_400);
  await seekWords(deps, me, 'shelf');
  expect(words && (await wordsOf(deps, me, words))).toBe('drawer');
  expect(unnamed && (await wordsOf(deps, me, unnamed))).toBeNull();
  expect(await removeFilter(deps, me, id)).toMatchObject({ ok: true });
});

test('REL-19: pages hold while sessions are added in front and changed on the way', async () => {
  const before = expected(noFilter);
  const first = await listSessions(deps, me, { filter: noFilter, limit: 5 });
  const added: string[] = [];
  const ids = first.sessions.map(({ id }) => id);
  let cursor = first.nextCursor;
  while (cursor) {
    clock.forward(60);
    const patient = { setting: 'primary_care', ageYears: 30, sex: 'male' } as const;
    added.push((await startSession(deps, me, { creationKey: randomUUID(), localReference: null, patient })).id);
    const page = await listSessions(deps, me, { filter: noFilter, cursor, limit: 5 });
    ids.push(...page.sessions.map(({ id }) => id));
    cursor = page.nextCursor;
  }
  expect(ids).toEqual(before);
  expect(added.length).toBeGreaterThan(3);
  all = [...all, ...(await Promise.all(added.map(known)))];
});

test('a word of many sessions that none of the newest has is found too, newest first', async () => {
  const reader = await makeClinician(database.db);
  const marks = (await deps.keys.of(reader.clinicId)).marksOf('quoll');
  const { rows } = await database.owner.pool.query<{ id: string }>(
    `WITH made AS (
       INSERT INTO "ClinicalSession" ("id", "clinicId", "clinicianId", "creationKey", "lastEventNumber", "lastHash", "state",
         "outline", "appVersion", "engineVersion", "knowledgeVersion", "createdAt", "updatedAt")
       SELECT 'ses_' || gen_random_uuid(), $2, $1, 'key ' || n, 1, '', '{}',
         '{"version":2,"complaints":[],"leading":[],"redFlags":[],"chosen":[],"answered":0,"setting":"primary_care","ageYears":1,"sex":"male","outstanding":[]}',
         'a', 'e', 'k', timestamptz '2026-01-01' + n * interval '1 minute', now()
       FROM generate_series(1, 360) AS n RETURNING "id", "clinicId", "createdAt"
     ), text AS (
       INSERT INTO "SessionText" ("sessionId", "clinicId", "marks")
       SELECT "id", "clinicId", CASE WHEN "createdAt" < '2026-01-01 05:00+00' THEN $3::text[] ELSE '{}' END FROM made
     )
     SELECT "id" FROM made WHERE "createdAt" < '2026-01-01 05:00+00' ORDER BY "createdAt" DESC LIMIT 20`,
    [reader.id, reader.clinicId, marks],
  );
  const filter = { ...noFilter, words: await seekWords(deps, reader, 'quoll') };
  const found = await deps.list.page(reader, { filter, after: null, limit: 20 });
  expect(found.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
  expect(await deps.list.count(reader, { ...filter, signedOff: false })).toEqual({ count: 299, more: false });
  expect(await deps.list.count(reader, { ...filter, signedOff: true })).toEqual({ count: 0, more: false });
});

test('what is counted ends, and says so', async () => {
  const reader = await makeClinician(database.db);
  await database.owner.pool.query(
    `INSERT INTO "ClinicalSession" ("id", "clinicId", "clinicianId", "creationKey", "lastEventNumber", "lastHash", "state",
       "outline", "appVersion", "engineVersion", "knowledgeVersion", "createdAt", "updatedAt")
     SELECT 'ses_' || gen_random_uuid(), $2, $1, 'key ' || n, 1, '', '{}', '{}', 'a', 'e', 'k', now(), now()
     FROM generate_series(1, $3::int) AS n`,
    [reader.id, reader.clinicId, countedAtMost + 1],
  );
  expect(await deps.list.count(reader, noFilter)).toEqual({ count: countedAtMost, more: true });
  expect(await deps.list.knowledgeVersions(reader)).toEqual(['k']);
  expect(await deps.list.knowledgeVersions(me)).toEqual(['earlier', deps.release.knowledge.version]);
});

test('REL-15: outlines of before are brought up to what is written today', async () => {
  const sql = readFileSync(
    path.join(process.cwd(), 'prisma/migrations/20261121115500_search_sessions/migration.sql'),
    'utf8',
  );
  const upgrade = /UPDATE "ClinicalSession"[^;]*;/.exec(sql)?.[0] ?? '';
  const outlines = async () =>
    (await database.owner.pool.query(`SELECT "id", "outline" FROM "ClinicalSession" WHERE "clinicianId" = $1`, [me.id]))
      .rows;
  const sorted = (rows: readonly { id: string; outline: { findings: string[]; outstanding: string[] } }[]) =>
    rows
      .map(({ id, outline }) => ({
        id,
        outline: { ...outline, findings: outline.findings.toSorted(), outstanding: outline.outstanding.toSorted() },
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  const today = await outlines();
  await database.owner.pool.query(
    `UPDATE "ClinicalSession" SET "outline" = ("outline" - 'findings' - 'outstanding') || '{"version":1}' WHERE "clinicianId" = $1`,
    [me.id],
  );
  await database.owner.pool.query(upgrade);
  expect(sorted(await outlines())).toEqual(sorted(today));
});

/** What is kept of terms, and what there should be. */
const termsKept = async (): Promise<{ kept: unknown; wanted: unknown }> => {
  const read = async (text: string) => (await database.owner.pool.query({ text, rowMode: 'array' })).rows;
  return {
    kept: await read(
      `SELECT "clinicId", "key", "createdAt", "sessionId" FROM "SessionTerm" ORDER BY "sessionId", "key"`,
    ),
    wanted: await read(`SELECT DISTINCT "clinicId", session_term_key("clinicianId", term) AS "key", "createdAt", "id"
      FROM "ClinicalSession", unnest("terms" || ('version:' || "knowledgeVersion")) AS term ORDER BY "id", "key"`),
  };
};

test('REL-19: the terms kept in order are those of the sessions, whatever was written, and go with them', async () => {
  const { kept, wanted } = await termsKept();
  expect(kept).toEqual(wanted);
  const { pool } = database.owner;
  const [id = '', other = ''] = all.map((one) => one.id);
  const written = [
    [
      `UPDATE "ClinicalSession" SET "outline" = jsonb_set("outline", '{findings}', '["one", "one", "two"]') WHERE "id" = $1`,
      id,
    ],
    [
      `UPDATE "ClinicalSession" SET "outline" = jsonb_set("outline", '{findings}', '["two"]'), "closedAt" = now() WHERE "id" = $1`,
      id,
    ],
    [
      `UPDATE "ClinicalSession" SET "knowledgeVersion" = 'later', "clinicianId" = (SELECT min("id") FROM "Clinician") WHERE "id" = $1`,
      id,
    ],
    [`UPDATE "ClinicalSession" SET "createdAt" = now() WHERE "id" = $1`, id],
    [`DELETE FROM "ClinicalSession" WHERE "id" = $1`, other],
  ] as const;
  for (const [text, one] of written) {
    await pool.query(text, [one]);
    const after = await termsKept();
    expect([text, after.kept]).toEqual([text, after.wanted]);
  }
});
