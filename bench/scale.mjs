import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { limitApp } from '../scripts/lib/app-role.mjs';
import { withClient } from '../scripts/lib/instance.mjs';
import { migrate } from '../scripts/lib/migrate.mjs';
import { root } from '../scripts/lib/paths.mjs';
import { PlainError } from '../scripts/lib/plain-error.mjs';
import { run } from '../scripts/lib/run.mjs';
import { step } from '../scripts/lib/steps.mjs';
import { throwawayCluster } from '../scripts/lib/throwaway-cluster.mjs';
import { count, times } from './rows.mjs';
import { median, quantile } from './statistics.mjs';

const database = 'zonula_bench';
const usual = [1_000, 100_000];
/** Times the hand-written SQL that a use case may take, medians, one request at a time. */
const sqlLimit = 1.5;
/** Times the smallest record that the largest may take, 95th percentiles under load. */
const growthLimit = 2;

/** `--sizes=1000,300000`: how many sessions there are in turn, smallest first. */
const sizesIn = (options) => {
  const given = options.find((option) => option.startsWith('--sizes='))?.slice('--sizes='.length);
  const sizes = given?.split(',').map(Number) ?? usual;
  if (sizes.some((size, index) => !Number.isInteger(size) || size < 1000 || size <= (sizes[index - 1] ?? 0))) {
    throw new PlainError('--sizes wants whole numbers from 1000 on, smallest first: --sizes=1000,100000.');
  }
  return sizes;
};

/** Past sessions listed, filtered, searched, opened and compared while others write, in records of different sizes. */
export async function scale(options = []) {
  const sizes = sizesIn(options);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'zonula-bench-'));
  const cluster = await step('Starting a throw-away database (fsync on)', () => throwawayCluster({ durable: true }));
  try {
    await cluster.ensureAppRole();
    await withClient(cluster.url(), (client) => client.query(`CREATE DATABASE ${database}`));
    const [owner, app] = [cluster.url(database), cluster.appUrl(database)];
    await migrate(owner);
    await limitApp({ owner, app });
    const file = path.join(folder, 'measured.json');
    await step(`Reading and writing among ${sizes.map(whole).join(', then ')} sessions`, () =>
      run(
        'The measurement',
        process.execPath,
        ['--conditions=react-server', '--import', 'tsx', path.join(root, 'bench/scale-work.ts'), file],
        {
          cwd: root,
          stdio: ['ignore', 'pipe', 'inherit'],
          env: {
            ...process.env,
            NODE_ENV: 'production',
            ZONULA_LOG_LEVEL: 'error',
            DATABASE_URL: app,
            DATABASE_OWNER_URL: owner,
            BENCH_SIZES: sizes.join(','),
          },
        },
      ),
    );
    return rowsOf(JSON.parse(readFileSync(file, 'utf8')), sizes);
  } finally {
    await cluster.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

const whole = (number) => number.toLocaleString('en-GB');

/** For each thing that is done: its times under load in each record, and of the larger ones the two ratios. */
function rowsOf({ templates, measured }, sizes) {
  const [small, ...larger] = sizes;
  const rows = [
    count('templates', 'sessions worked through by the engine, the others are copies of them', '', templates),
  ];
  for (const { id, name } of measured[0].operations) {
    const at = (size) => measured.find((one) => one.size === size).operations.find((one) => one.id === id);
    const underLoad = (size) => times(`${id}-${size}`, `${name}, ${whole(size)}`, 'ms', at(size).load);
    rows.push(underLoad(small));
    for (const size of larger) {
      const { alone, sql, load } = at(size);
      rows.push(underLoad(size), times(`${id}-${size}-alone`, '  one at a time', 'ms', alone));
      const overSql = sql && median(alone) / median(sql);
      if (overSql) {
        rows.push(
          count(`${id}-${size}-sql`, '  over hand-written SQL, one at a time, medians', '', overSql, {
            target: sqlLimit,
          }),
        );
      }
      const growth = quantile(load, 0.95) / quantile(at(small).load, 0.95);
      rows.push(count(`${id}-${size}-growth`, `  over ${whole(small)}, p95`, '', growth, { target: growthLimit }));
    }
  }
  for (const { size, written, seconds } of measured) {
    rows.push(count(`written-${size}`, `answers saved meanwhile, ${whole(size)}`, '/s', written.length / seconds));
    rows.push(times(`write-${size}`, `an answer saved meanwhile, ${whole(size)}`, 'ms', written));
  }
  return rows;
}
