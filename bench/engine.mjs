import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { run } from '../scripts/lib/run.mjs';
import { step } from '../scripts/lib/steps.mjs';
import { bundled } from './bundled.mjs';
import { count, times } from './rows.mjs';
import { median } from './statistics.mjs';

const names = {
  largest: 'assess, the largest published case',
  everything: 'assess, everything answered',
  slowest: 'assess, the slowest point on the way there',
};
/** Microseconds that an assessment may take. */
const limit = 300;
const underLimit = new Set(['largest']);

/** The engine alone: how long a thought takes, and the knowledge it thinks with. */
export async function engine() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'zonula-bench-'));
  try {
    const bundle = path.join(folder, 'engine-work.mjs');
    const result = path.join(folder, 'measured.json');
    await step('Bundling the engine', () => bundled('engine-work.ts', bundle));
    await step('Timing the engine', () =>
      run('The engine', process.execPath, [bundle, result], { env: { ...process.env, NODE_ENV: 'production' } }),
    );
    return rowsOf(JSON.parse(readFileSync(result, 'utf8')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function rowsOf({ assess, rules, whole, firstCompile, compile, bytes }) {
  return [
    ...assess.map(({ name, facts, milliseconds }) =>
      times(
        `assess-${name}`,
        `${names[name]} (${facts} facts)`,
        'µs',
        milliseconds.map((time) => time * 1000),
        underLimit.has(name) ? { median: limit } : {},
      ),
    ),
    times('whole', 'the largest case with questions, plan and what would change', 'ms', whole, { median: 5 }),
    times('rules', `${rules.count} rules on the largest case`, 'ms', rules.ours),
    times('rules-first', 'the same, the first time after other work', 'ms', rules.first),
    times('rules-peer', 'the same rules and facts, json-rules-engine', 'ms', rules.theirs),
    count('rules-ratio', 'the one over the other, medians', '', median(rules.ours) / median(rules.theirs), {
      target: 1 / 20,
    }),
    times('compile', 'the release put together, warm', 'ms', compile, { median: 60 }),
    count('compile-first', 'the same, first in a process', 'ms', firstCompile),
    count('browser-file-raw', 'file the browser thinks with, raw', 'kB', bytes.raw / 1000),
    count('browser-file-gzip', 'the same, gzip', 'kB', bytes.gzip / 1000),
    count('browser-file-brotli', 'the same, brotli, as it is sent', 'kB', bytes.brotli / 1000, { target: 180 }),
  ];
}
