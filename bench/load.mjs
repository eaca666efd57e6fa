import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../scripts/lib/paths.mjs';
import { PlainError } from '../scripts/lib/plain-error.mjs';
import { step } from '../scripts/lib/steps.mjs';
import { signUp, withApp } from './app.mjs';
import { HttpClient } from './http-client.mjs';
import { count, times } from './rows.mjs';
import { quantile } from './statistics.mjs';

const usual = { seconds: 300, rate: 100 };
const WARM_UP_SECONDS = 20;
/** More than wait at once; one that finds none free is late, and its wait counts. */
const CONNECTIONS = 40;
const WALKS = 60;
/** Of ten requests; the rest are reads. */
const WRITES_IN_TEN = 3;
const [readLimit, writeLimit] = [300, 500];
/** MB a minute, upwards, over the run: five minutes of it would be less than one page of a review. */
const slopeLimit = 0.5;
const findings = ['diarrhoea', 'fever', 'weight-loss', 'fatigue', 'vomiting', 'abdominal-pain'];

const optionsIn = (given) =>
  Object.fromEntries(
    Object.entries(usual).map(([name, value]) => {
      const one = given.find((option) => option.startsWith(`--${name}=`));
      const wanted = one ? Number(one.split('=')[1]) : value;
      if (!Number.isInteger(wanted) || wanted < 1) throw new PlainError(`--${name} wants a whole number from 1 on.`);
      return [name, wanted];
    }),
  );

/**
 * REL-06: steady load on the production app, open loop: a request leaves at its time whatever has become of those before it,
 * and is timed from when it should have left.
 */
export async function load(given = []) {
  const { seconds, rate } = optionsIn(given);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'zonula-bench-'));
  const heap = path.join(folder, 'heap');
  const env = { BENCH_HEAP: heap, NODE_OPTIONS: `--import ${path.join(root, 'bench/heap-samples.mjs')}` };
  try {
    return await withApp(async ({ app }) => {
      const client = new HttpClient(app.url);
      await step('Creating the first account', () => signUp(client, app.setupLink));
      const walks = await step(`Beginning ${WALKS} walks`, () => begin(client));
      const clients = Array.from({ length: CONNECTIONS }, () => client.another());
      await steady(clients, walks, { seconds: WARM_UP_SECONDS, rate });
      const began = Date.now();
      const run = await step(`${rate} requests a second for ${seconds} s`, () =>
        steady(clients, walks, { seconds, rate }),
      );
      for (const one of [client, ...clients]) one.close();
      const heapRows = existsSync(heap) ? heapOver(readFileSync(heap, 'utf8'), began) : [];
      if (run.errors.size > 0) process.stderr.write(`  ${[...run.errors].join('\n  ')}\n`);
      return [
        times('read', 'a read', 'ms', run.read),
        count('read-p95', '  p95', 'ms', quantile(run.read, 0.95), { target: readLimit }),
        times('write', 'a saved answer', 'ms', run.write),
        count('write-p95', '  p95', 'ms', quantile(run.write, 0.95), { target: writeLimit }),
        count('answered', 'answered', '/s', (run.read.length + run.write.length) / seconds),
        count('failed', 'failed', '', run.failed, { target: 0 }),
        ...heapRows,
      ];
    }, env);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function begin(client) {
  const walks = [];
  for (let place = 0; place < WALKS; place++) {
    const { id } = await client.mutate('sessions.start', {
      creationKey: randomUUID(),
      localReference: `Folder ${place}`,
      patient: { setting: 'primary_care', ageYears: 20 + place, sex: 'female' },
    });
    const { lastEventNumber, knowledgeVersion } = await client.query('sessions.open', { sessionId: id });
    walks.push({ sessionId: id, lastEventNumber, knowledgeVersion, saved: 0 });
  }
  return walks;
}

/** Sends at a steady pace; whoever saves takes a walk that nobody else is saving in. */
async function steady(clients, walks, { seconds, rate }) {
  const run = { read: [], write: [], failed: 0, errors: new Set() };
  const [idle, free] = [[...clients], [...walks]];
  const waiting = [];
  const connection = () => (idle.length > 0 ? Promise.resolve(idle.pop()) : new Promise((take) => waiting.push(take)));
  const giveBack = (client) => (waiting.length > 0 ? waiting.shift()(client) : idle.push(client));
  const began = performance.now();
  const all = [];
  for (let turn = 0; turn < seconds * rate; turn++) {
    const due = began + (turn * 1000) / rate;
    while (performance.now() < due) await new Promise((resolve) => setTimeout(resolve, due - performance.now()));
    const kind = turn % 10 < WRITES_IN_TEN && free.length > 0 ? 'write' : 'read';
    const walk = kind === 'write' ? free.shift() : null;
    all.push(
      (async () => {
        const client = await connection();
        try {
          await (walk ? save(client, walk) : read(client, walks, turn));
          run[kind].push(performance.now() - due);
        } catch (error) {
          run.failed++;
          run.errors.add(error.message.slice(0, 200));
        } finally {
          giveBack(client);
          if (walk) free.push(walk);
        }
      })(),
    );
  }
  await Promise.all(all);
  return run;
}

const withDiarrhoea = {
  ...{ from: null, to: null, clinician: null, words: null, knowledgeVersion: null },
  ...{ complaints: [], findings: ['diarrhoea'], leading: [], redFlags: [], chosen: [], outstanding: [] },
  ...{ signedOff: null, outcomeKnown: null, demonstration: null },
};

/** Opened sessions, the list, a filter, how many there are: as they are asked for while somebody works. */
const read = (client, walks, turn) => {
  const { sessionId } = walks[(turn * 7) % walks.length];
  if (turn % 4 === 0) return client.query('sessions.list', { limit: 50 });
  if (turn % 4 === 1) return client.query('sessions.count', { filter: withDiarrhoea });
  return client.query('sessions.open', { sessionId });
};

async function save(client, walk) {
  const { sessionId, lastEventNumber, knowledgeVersion } = walk;
  const finding = findings[walk.saved % findings.length];
  const state = Math.floor(walk.saved / findings.length) % 2 === 0 ? 'present' : 'absent';
  const entry = { type: 'question_answered', finding, answer: { kind: 'state', state }, complaint: false };
  const input = { sessionId, lastEventNumber, idempotencyKey: randomUUID(), knowledgeVersion, entry };
  walk.lastEventNumber = (await client.mutate('sessions.record', input)).lastEventNumber;
  walk.saved++;
}

/** The heap after collections, and the slope of a line through them (least squares). */
function heapOver(text, from) {
  const samples = text
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map(Number))
    .filter(([at]) => at >= from)
    .map(([at, bytes]) => ({ minute: (at - from) / 60_000, megabytes: bytes / 1e6 }));
  if (samples.length < 3) return [];
  const mean = (of) => samples.reduce((sum, one) => sum + of(one), 0) / samples.length;
  const [minute, megabytes] = [mean((one) => one.minute), mean((one) => one.megabytes)];
  const slope =
    mean((one) => (one.minute - minute) * (one.megabytes - megabytes)) / mean((one) => (one.minute - minute) ** 2);
  return [
    count('heap', 'heap of the server after a collection, mean', 'MB', megabytes),
    count('heap-slope', '  its slope', 'MB/min', slope, { target: slopeLimit }),
  ];
}
