import { randomUUID } from 'node:crypto';
import type { CurrentClinician } from '@/server/auth/clinician';
import type { Deps } from '@/server/deps';
import { recordEntry } from '@/server/sessions/record-entry';
import type { Entry } from '@/server/sessions/schema';
import { startSession } from '@/server/sessions/start-session';
import type { Operation } from './scale-operations';

const READERS = 16;
const WRITERS = 4;
/** What one writer saves in a second; a clinician answers one question in several. */
const WRITES_PER_SECOND = 5;
/** Of each operation: alone, in turn with the same by hand, and under load. */
const ALONE = 60;
const UNDER_LOAD = 160;
/** What else a machine does comes and goes: under load the records are gone through in turn, so many times. */
const ROUNDS = 4;
const WARM_UP = 8;
/** By hand some take seconds each: then fewer do, but never none. */
const ENOUGH_MS = 10_000;
const FEWEST = 3;
const ANSWERS_PER_SESSION = 20;

/** A record of some size, and what is done in it. */
export interface ScaleRecord {
  readonly size: number;
  readonly deps: Deps;
  readonly writers: readonly CurrentClinician[];
  readonly operations: readonly Operation[];
}

/** Times in milliseconds, of one record. */
export interface Measured {
  readonly size: number;
  readonly seconds: number;
  readonly written: readonly number[];
  readonly operations: readonly {
    readonly id: string;
    readonly name: string;
    readonly alone: readonly number[];
    readonly sql: readonly number[] | null;
    readonly load: readonly number[];
  }[];
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

/** One operation after the other, and after each the same in SQL. */
const alone = async ({ run, sql }: Operation): Promise<{ alone: number[]; sql: number[] | null }> => {
  const measured = { alone: [] as number[], sql: sql ? ([] as number[]) : null };
  let spent = 0;
  for (let round = -WARM_UP; round < ALONE; round += 1) {
    const ours = await timed(run);
    const wanted = spent < ENOUGH_MS || (round >= 0 && (measured.sql?.length ?? 0) < FEWEST);
    const theirs = sql && wanted ? await timed(sql) : null;
    spent += theirs ?? 0;
    if (round < 0) continue;
    measured.alone.push(ours);
    if (theirs !== null) measured.sql?.push(theirs);
  }
  return measured;
};

/** Readers who take the operations in turn, each beginning elsewhere, while others write. */
const underLoad = async ({ deps, writers, operations }: ScaleRecord) => {
  const samples = new Map(operations.map(({ id }) => [id, [] as number[]]));
  const written: number[] = [];
  let over = false;
  const writing = writers.slice(0, WRITERS).map((writer) => write(deps, writer, written, () => over));
  const began = performance.now();
  const each = Math.ceil((UNDER_LOAD / ROUNDS) * (operations.length / READERS));
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

/** Each record one request at a time, then all of them in turn under load. */
export async function measure(records: readonly ScaleRecord[]): Promise<readonly Measured[]> {
  const single: Map<string, Awaited<ReturnType<typeof alone>>>[] = [];
  for (const { operations } of records) {
    const times = new Map<string, Awaited<ReturnType<typeof alone>>>();
    for (const operation of operations) times.set(operation.id, await alone(operation));
    single.push(times);
  }
  const load: Awaited<ReturnType<typeof underLoad>>[][] = records.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [place, record] of records.entries()) load[place]?.push(await underLoad(record));
  }
  return records.map(({ size, operations }, place) => ({
    size,
    seconds: (load[place] ?? []).reduce((sum, { seconds }) => sum + seconds, 0),
    written: (load[place] ?? []).flatMap(({ written }) => written),
    operations: operations.map(({ id, name }) => ({
      id,
      name,
      alone: single[place]?.get(id)?.alone ?? [],
      sql: single[place]?.get(id)?.sql ?? null,
      load: (load[place] ?? []).flatMap(({ samples }) => samples.get(id) ?? []),
    })),
  }));
}

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
