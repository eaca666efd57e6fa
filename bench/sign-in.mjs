import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { run } from '../scripts/lib/run.mjs';
import { step } from '../scripts/lib/steps.mjs';
import { testCluster } from '../scripts/lib/test-cluster.mjs';
import { count, times } from './rows.mjs';
import { median } from './statistics.mjs';

const names = {
  unknown: 'refused: nobody by that name',
  wrong: 'refused: wrong password',
  disabled: 'refused: disabled',
};

/** SEC-12: whether the time that a refusal takes tells its reason. */
export async function signIn() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'zonula-bench-'));
  const cluster = await testCluster();
  try {
    const result = path.join(folder, 'measured.json');
    await step('Timing refusals', () =>
      run(
        'Timing refusals',
        process.execPath,
        ['--conditions=react-server', '--import', 'tsx', 'bench/sign-in-work.ts', result],
        {
          env: {
            ...process.env,
            TEST_DATABASE_URL: cluster.url(),
            TEST_DATABASE_APP_URL: cluster.appUrl('postgres'),
            ZONULA_LOG_LEVEL: 'silent',
          },
        },
      ),
    );
    const measured = JSON.parse(readFileSync(result, 'utf8'));
    const medians = Object.values(measured).map(median);
    return [
      ...Object.entries(names).map(([id, name]) => times(`refusal-${id}`, name, 'ms', measured[id])),
      count(
        'refusal-spread',
        'slowest median over the fastest, less one',
        '',
        Math.max(...medians) / Math.min(...medians) - 1,
        {
          target: 0.1,
        },
      ),
    ];
  } finally {
    await cluster.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}
