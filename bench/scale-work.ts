import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import pg from 'pg';
import { masterKeysOf } from '@/server/at-rest/master-keys';
import type { CurrentClinician } from '@/server/auth/clinician';
import { createDb } from '@/server/db';
import { type Deps, depsWith } from '@/server/deps';
import { recordEntry } from '@/server/sessions/record-entry';
import type { Entry } from '@/server/sessions/schema';
import { startSession } from '@/server/sessions/start-session';
import { type Operation, operationsOn } from './scale-operations';
import { fillUp, hire, makeTemplates } from './scale-seed';

// Run by scale.mjs. Writes what it measured to the file it is given.

const READERS = 16;
const WRITERS = 4;
/** What one writer saves in a second; a clinician answers one question in several. */
const WRITES_PER_SECOND = 5;
/** Of each operation: alone, in turn with the same by hand, and under load. */
const ALONE = 60;
const UNDER_LOAD = 160;
const WARM_UP = 8;
const POOL = 10;
const ANSWERS_PER_SESSION = 20;

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};
const say = (text: string) => process.stderr.write(`  ${text}\n`);

/** One operation after the other, and after each the same in SQL. */
const alone = async ({ run, sql }: Operation): Promise<{ alone: number[]; sql: number[] | null }> => {
  const measured = { alone: [] as number[], sql: sql ? ([] as number[]) : null };
  for (let round = -WARM_UP; round < ALONE; round += 1) {
    const ours = await timed(run);
    const theirs = sql && (await timed(sql));
    if (round < 0) continue;
    measured.alone.push(ours);
    if (theirs !== null && theirs !== undefined) measured.sql?.push(theirs);
  }
  return measured;
};

/** Readers who take the operations in turn, each beginning elsewhere, while others write. */
const underLoad = async (deps: Deps, writers: readonly CurrentClinician[], operations: readonly Operation[]) => {
  const samples = new Map(operations.map(({ id }) => [id, [] as number[]]));
  const written: number[] = [];
  let over = false;
  const writing = writers.map((writer) => write(deps, writer, written, () => over));
  const began = performance.now();
  const each = Math.ceil((UNDER_LOAD * operations.length) / READERS);
  await Promise.all(
    Array.from({ length: READERS }, async (_, reader) => {
      for (let turn = 0; turn < each; turn += 1) {
        const operation = operations[(reader * 5 + turn) % operations.length];
        if (operation) samples.get(operation.id)?.push(await timed(operation.run));
      }
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  over = true;
  await Promise.all(writing);
  return { samples, written, seconds };
};

/** Answers one question after the other, at a steady pace, in one session after the other. */
const write = async (deps: Deps, writer: CurrentClinician, written: number[], over: () => boolean): Promise<void> => {
  const findings = ['diarrhoea', 'fever', 'weight-loss', 'fatigue'];
  const knowledgeVersion = deps.release.knowledge.version;
  const patient = { setting: 'primary_care', ageYears: 40, sex: 'female' } as const;
  while (!over()) {
    const { id } = await startSession(deps, writer, {
      creationKey: randomUUID(),
      localReference: 'Meanwhile',
      patient,
    });
    let last = 2;
    for (let answer = 0; answer < ANSWERS_PER_SESSION && !over(); answer += 1) {
      const began = performance.now();
      const state = Math.floor(answer / findings.length) % 2 === 0 ? 'present' : 'absent';
      const finding = findings[answer % findings.length] ?? '';
      const entry: Entry = { type: 'question_answered', finding, answer: { kind: 'state', state }, complaint: false };
      const input = { sessionId: id, lastEventNumber: last, idempotencyKey: randomUUID(), knowledgeVersion, entry };
      const saved = await recordEntry(deps, writer, input);
      if (!saved.ok) throw new Error(saved.issue.code);
      last = saved.value.lastEventNumber;
      written.push(performance.now() - began);
      await wait(Math.max(0, 1000 / WRITES_PER_SECOND - (performance.now() - began)));
    }
  }
};

const url = (name: string) => process.env[name] ?? '';
const owner = new pg.Client({ connectionString: url('DATABASE_OWNER_URL') });
await owner.connect();
const db = createDb(url('DATABASE_URL'), { pool: POOL });
const deps = depsWith(db, masterKeysOf(Buffer.alloc(32, 5).toString('base64')));

const staff = await hire(owner);
// By hand the clinic is set once for each connection; the app sets it when it changes.
const byHand = new pg.Pool({
  connectionString: url('DATABASE_URL'),
  max: POOL,
  options: `-c zonula.clinic=${staff.reader.clinicId}`,
});
const templates = await makeTemplates(deps, staff.reader);
say(`${templates.length} sessions worked through by the engine`);
const measured = [];
for (const size of url('BENCH_SIZES').split(',').map(Number)) {
  await fillUp(owner, deps, staff, { templates, size });
  say(`${size} sessions are there`);
  const operations = await operationsOn({ deps, owner, byHand, reader: staff.reader, templates });
  const single = new Map<string, Awaited<ReturnType<typeof alone>>>();
  for (const operation of operations) single.set(operation.id, await alone(operation));
  const load = await underLoad(deps, [staff.reader, ...staff.colleagues].slice(0, WRITERS), operations);
  measured.push({
    size,
    written: load.written,
    seconds: load.seconds,
    operations: operations.map(({ id, name }) => ({ id, name, load: load.samples.get(id), ...single.get(id) })),
  });
}
writeFileSync(process.argv[2] ?? '', JSON.stringify({ templates: templates.length, measured }));
await Promise.all([owner.end(), byHand.end(), db.$disconnect()]);
await db.pool.end().catch(() => {});
