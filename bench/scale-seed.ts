import { randomBytes, randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { entries } from '@/knowledge/entries';
import type { CurrentClinician } from '@/server/auth/clinician';
import { entriesOf } from '@/server/demonstration/load-demonstrations';
import type { Deps } from '@/server/deps';
import { newClinicId, newClinicianId, newSignInId, uuidv7 } from '@/server/ids';
import { recordEntry } from '@/server/sessions/record-entry';
import { recordOutcome } from '@/server/sessions/record-outcome';
import type { Entry } from '@/server/sessions/schema';
import { startSession } from '@/server/sessions/start-session';

/** Sessions that the engine really worked through; the record is filled up with copies of them. */
const TEMPLATES = 300;
const MOST_ENTRIES = 10;
const BATCH = 5_000;
const COLLEAGUES = 40;
const YEARS = 10;
const YEAR_MS = 365.25 * 86_400_000;
/** Knowledge releases by age, oldest first: a long record stands on several. */
const EARLIER = ['2023.1.1', '2025.1.1'];

/** The clinician whose record is read: half of all sessions are theirs. Their colleagues have the other half. */
export async function hire(owner: Client): Promise<{ reader: CurrentClinician; colleagues: CurrentClinician[] }> {
  const clinicId = newClinicId();
  await owner.query(`INSERT INTO "Clinic" ("id", "name", "createdAt") VALUES ($1, 'Bench', now())`, [clinicId]);
  const staff = Array.from({ length: COLLEAGUES + 1 }, (_, place): CurrentClinician => {
    const name = `Clinician ${place}`;
    const email = `clinician-${place}@example.org`;
    return { id: newClinicianId(), clinicId, signInId: newSignInId(), roles: ['clinician'], name, email };
  });
  for (const { id, name, email } of staff) {
    await owner.query(
      `INSERT INTO "Clinician" ("id", "clinicId", "email", "name", "passwordHash", "createdAt") VALUES ($1, $2, $3, $4, 'none', now())`,
      [id, clinicId, email, name],
    );
  }
  const [reader, ...colleagues] = staff;
  if (!reader) throw new Error('Nobody was hired');
  return { reader, colleagues };
}

/** Works published cases through the use cases, each a little further or shorter than the last. Gives the sessions' ids. */
export async function makeTemplates(deps: Deps, reader: CurrentClinician): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let place = 0; place < TEMPLATES; place += 1) {
    const published = entries.cases[place % entries.cases.length];
    if (!published) continue;
    const walked = entriesOf(published, deps);
    const again = place >= entries.cases.length;
    const tests = published.results.map(({ investigation }) => investigation);
    const wanted = [...tests.slice(0, 1), ...['ttg-iga', 'faecal-calprotectin', 'crp'].slice(place % 3)];
    const all: Entry[] = [
      ...walked.slice(0, again ? 4 : MOST_ENTRIES).filter(({ type }) => type !== 'note_written'),
      ...wanted.map((investigation): Entry => ({ type: 'investigation_chosen', investigation })),
      ...walked.filter(({ type }) => type === 'note_written'),
      ...(place % 10 < 7 ? [{ type: 'session_closed' } as const] : []),
    ];
    const { id } = await startSession(deps, reader, {
      creationKey: randomUUID(),
      localReference: `Template ${place}`,
      patient: { setting: published.setting, ageYears: published.ageYears, sex: published.sex },
      demonstration: place % 25 === 0,
    });
    let last = 2;
    for (const entry of all) {
      const saved = await recordEntry(deps, reader, {
        sessionId: id,
        lastEventNumber: last,
        idempotencyKey: randomUUID(),
        knowledgeVersion: deps.release.knowledge.version,
        entry,
      });
      if (saved.ok) last = saved.value.lastEventNumber;
    }
    if (place % 5 === 0) {
      const establishedOn = deps.clock.now().slice(0, 10);
      const outcome = { diagnosis: { kind: 'none_found' }, establishedBy: 'clinical_course', establishedOn } as const;
      await recordOutcome(deps, reader, {
        sessionId: id,
        lastEventNumber: last,
        idempotencyKey: randomUUID(),
        outcome,
      });
    }
    ids.push(id);
  }
  return ids;
}

/**
 * Fills the record up to a size with copies of the templates: state, outline and marks as they are, another id, time,
 * reference and clinician, and no events: a list and an opened session read none, and a hundred thousand chains would say
 * nothing more. The indexes are built afterwards, as a restored backup has them.
 */
export async function fillUp(
  owner: Client,
  deps: Deps,
  staff: { readonly reader: CurrentClinician; readonly colleagues: readonly CurrentClinician[] },
  { templates, size }: { readonly templates: readonly string[]; readonly size: number },
): Promise<void> {
  const { rows } = await owner.query<{ count: number }>('SELECT count(*)::int AS count FROM "ClinicalSession"');
  const there = rows[0]?.count ?? 0;
  const keys = await deps.keys.of(staff.reader.clinicId);
  const versions = [...EARLIER, deps.release.knowledge.version];
  const now = Date.now();
  const many = size - there > BATCH;
  if (many) for (const statement of apart) await owner.query(statement);
  for (let done = there; done < size; done += BATCH) {
    const copies = Array.from({ length: Math.min(BATCH, size - done) }, (_, index) => {
      const number = done + index;
      const at = now - ((number * 7919) % 1_000_003) * ((YEARS * YEAR_MS) / 1_000_003) - 60_000;
      const age = (now - at) / YEAR_MS;
      const reference = `Folder ${number}`;
      return {
        id: `ses_${uuidv7(at, randomBytes(10))}`,
        of: templates[number % templates.length],
        at: new Date(at),
        clinician: number % 2 === 0 ? staff.reader.id : staff.colleagues[number % staff.colleagues.length]?.id,
        reference,
        marks: keys.marksOf(reference).join(' '),
        version: versions[age > 3.5 ? 0 : age > 1.5 ? 1 : 2],
      };
    });
    await owner.query(
      `WITH copy AS (
         SELECT * FROM unnest($1::text[], $2::text[], $3::timestamptz[], $4::text[], $5::text[], $6::text[], $7::text[])
           AS copy (id, template, at, clinician, reference, marks, version)
       ), made AS (
         INSERT INTO "ClinicalSession" ("id", "clinicId", "clinicianId", "creationKey", "localReference", "demonstration",
           "lastEventNumber", "lastHash", "state", "outline", "appVersion", "engineVersion", "knowledgeVersion", "createdAt", "updatedAt",
           "closedAt", "outcome")
         SELECT copy.id, one."clinicId", copy.clinician, copy.id, copy.reference, one."demonstration", one."lastEventNumber",
           one."lastHash", one."state", one."outline", one."appVersion", one."engineVersion", copy.version, copy.at,
           copy.at + (one."updatedAt" - one."createdAt"), copy.at + (one."closedAt" - one."createdAt"), one."outcome"
         FROM copy JOIN "ClinicalSession" AS one ON one."id" = copy.template
       )
       INSERT INTO "SessionText" ("sessionId", "clinicId", "marks")
       SELECT copy.id, text."clinicId", text."marks" || string_to_array(copy.marks, ' ')
       FROM copy JOIN "SessionText" AS text ON text."sessionId" = copy.template`,
      [
        copies.map(({ id }) => id),
        copies.map(({ of }) => of),
        copies.map(({ at }) => at),
        copies.map(({ clinician }) => clinician),
        copies.map(({ reference }) => reference),
        copies.map(({ marks }) => marks),
        copies.map(({ version }) => version),
      ],
    );
  }
  if (many) for (const statement of together) await owner.query(statement);
  await owner.query('VACUUM ANALYZE');
  await owner.query('CHECKPOINT');
}

/**
 * What sessions are found by is taken away while many are written, and made again at once. The migration makes the terms so too,
 * with the memory the server gives it, and leaves out terms that a session has twice, which none here has.
 */
const apart = [
  `SET maintenance_work_mem = '512MB'`,
  'DROP INDEX "SessionText_marks_idx"',
  'ALTER TABLE "ClinicalSession" DISABLE TRIGGER "terms_of_session"',
  'ALTER TABLE "SessionTerm" DROP CONSTRAINT "SessionTerm_pkey"',
  'TRUNCATE "SessionTerm"',
];
const together = [
  `INSERT INTO "SessionTerm" ("clinicId", "key", "createdAt", "sessionId")
   SELECT "clinicId", session_term_key("clinicianId", term), "createdAt", "id"
   FROM "ClinicalSession", unnest("terms" || ('version:' || "knowledgeVersion")) AS term`,
  'ALTER TABLE "SessionTerm" ADD CONSTRAINT "SessionTerm_pkey" PRIMARY KEY ("key", "createdAt", "sessionId", "clinicId")',
  'ALTER TABLE "ClinicalSession" ENABLE TRIGGER "terms_of_session"',
  'CREATE INDEX "SessionText_marks_idx" ON "SessionText" USING gin ("marks")',
];
