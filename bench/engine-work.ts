import { writeFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { assess, type Case, consult, whatWouldChange } from '@/engine';
import { entries } from '@/knowledge/entries';
import { assembleCurrentRelease } from '@/knowledge/release';
import type { FindingEntry, InvestigationEntry } from '@/knowledge/schema';
import { entriesOf } from '@/server/demonstration/load-demonstrations';
import { currentColumns } from '@/server/library/current-catalogue';
import type { Entry } from '@/server/sessions/schema';
import { applyEntry, caseOf, initialState } from '@/server/sessions/state';
import { entryRulesOf } from '@/server/sessions/validate-entry';
import { rulesOf } from './rules-work';

// Run by engine.mjs, bundled as for production. Writes what it measured to the file it is given.

const WARM_UP_ROUNDS = 400;
const ROUNDS = 3000;
const STEP_ROUNDS = 15;
const COMPILE_ROUNDS = 12;
const NOON = '2026-10-02T12:00:00.000Z';

const beganCompiling = performance.now();
const { knowledge } = assembleCurrentRelease();
const firstCompile = performance.now() - beganCompiling;
const entryRules = entryRulesOf(entries);

/** The engine's input of each published case, the one with most answers and results first. */
const published = entries.cases
  .map((one): Case => {
    const patient = { setting: one.setting, ageYears: one.ageYears, sex: one.sex };
    return caseOf(
      entriesOf(one, { entryRules }).reduce((state, entry) => applyEntry(state, entry, NOON), initialState(patient)),
    );
  })
  .sort((a, b) => factsIn(b) - factsIn(a));

/** An answer to every question there is, then a result of every investigation: no patient has so much. */
const everyEntry: readonly Entry[] = [
  ...entries.findings
    .filter(({ id }) => knowledge.findings[id]?.asked)
    .map(
      (finding, index): Entry => ({
        type: 'question_answered',
        finding: finding.id,
        complaint: false,
        answer: answerTo(finding, index),
      }),
    ),
  ...entries.investigations.map(
    (investigation, index): Entry => ({
      type: 'result_entered',
      investigation: investigation.id,
      result: resultOf(investigation, index),
    }),
  ),
];

/** The case after each of these entries. */
const walk: readonly Case[] = (() => {
  let state = initialState({ setting: 'primary_care', ageYears: 42, sex: 'female' });
  return everyEntry.map((entry) => {
    state = applyEntry(state, entry, NOON);
    return caseOf(state);
  });
})();

function factsIn({ answers, results }: Case): number {
  return Object.keys(answers).length + Object.keys(results).length;
}

function answerTo({ kind }: FindingEntry, index: number): Extract<Entry, { type: 'question_answered' }>['answer'] {
  if (kind.type === 'quantity') return { kind: 'quantity', value: (kind.min + kind.max) / 2, unit: kind.unit };
  const choice = kind.type === 'choice' ? kind.choices[index % kind.choices.length] : undefined;
  if (choice) return { kind: 'choice', choice: choice.id };
  return { kind: 'state', state: index % 2 === 0 ? 'present' : 'absent' };
}

function resultOf(
  { result: kind }: InvestigationEntry,
  index: number,
): Extract<Entry, { type: 'result_entered' }>['result'] {
  if (kind.type === 'quantity') return { kind: 'quantity', value: (kind.min + kind.max) / 2, unit: kind.unit };
  return { kind: 'outcome', outcome: kind.outcomes[index % kind.outcomes.length]?.id ?? '' };
}

/** Where results go, so that no compiler finds the work to be for nothing. */
const kept: [unknown] = [null];

/** Milliseconds of each round. */
const timed = (rounds: number, work: () => unknown): number[] =>
  Array.from({ length: rounds }, () => {
    const began = performance.now();
    kept[0] = work();
    return performance.now() - began;
  });

const middle = (samples: readonly number[]): number => [...samples].sort((a, b) => a - b)[samples.length >> 1] ?? 0;

const largest = published[0];
const everything = walk.at(-1);
if (!largest || !everything) throw new Error('There is nothing to measure');

// Every published case in turn, so that the compiler has seen more than one patient before anything is measured.
for (let round = 0; round < WARM_UP_ROUNDS; round++) {
  kept[0] = consult(knowledge, { ...(published[round % published.length] ?? largest) });
  kept[0] = consult(knowledge, { ...(walk[(round * 7) % walk.length] ?? largest) });
}

const slowest = walk
  .map((patient) => ({ patient, time: middle(timed(STEP_ROUNDS, () => assess(knowledge, { ...patient }))) }))
  .reduce((a, b) => (b.time > a.time ? b : a)).patient;

const assessed = ([name, patient]: readonly [string, Case]) => ({
  name,
  facts: factsIn(patient),
  milliseconds: timed(ROUNDS, () => assess(knowledge, { ...patient })),
});
const RULE_ROUNDS = 400;
const rules = rulesOf(knowledge, largest);
const [weSay, theySay] = [rules.ours(), await rules.theirs()];
if (weSay !== theySay) throw new Error(`Of the same rules ${weSay} hold here and ${theySay} there`);
// In turns, so that what else the machine does falls on both; several in each, since the first after the other's turn finds
// its memory pushed out of the processor's caches, and takes many times as long. It is told apart.
const TURN = 10;
const ruleTimes: { ours: number[]; first: number[]; theirs: number[] } = { ours: [], first: [], theirs: [] };
for (let turn = 0; turn < RULE_ROUNDS / TURN; turn++) {
  const [first = 0, ...rest] = timed(TURN, rules.ours);
  ruleTimes.first.push(first);
  ruleTimes.ours.push(...rest);
  for (let round = 0; round < TURN; round++) {
    const began = performance.now();
    kept[0] = await rules.theirs();
    if (round > 0) ruleTimes.theirs.push(performance.now() - began);
  }
}

const browserFile = currentColumns();

const measured = {
  assess: (
    [
      ['largest', largest],
      ['everything', everything],
      ['slowest', slowest],
    ] as const
  ).map(assessed),
  // Everything that is said of the largest case: ranking, questions, plan, and what would change each condition.
  whole: timed(ROUNDS, () => {
    const { assessment } = consult(knowledge, { ...largest });
    return assessment.ranking.map(({ condition }) => whatWouldChange(knowledge, largest, condition));
  }),
  rules: { count: rules.count, ...ruleTimes },
  firstCompile,
  compile: timed(COMPILE_ROUNDS, assembleCurrentRelease),
  bytes: {
    raw: Buffer.byteLength(browserFile),
    gzip: gzipSync(browserFile).length,
    brotli: brotliCompressSync(browserFile).length,
  },
};
writeFileSync(process.argv[2] ?? '', JSON.stringify(measured));
