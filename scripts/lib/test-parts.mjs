import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { databaseSwitch } from './database-switch.mjs';
import { runFaults } from './faults/run-faults.mjs';
import { problemsOf, summaryOf } from './faults/summary.mjs';
import { markersIn } from './log-markers.mjs';
import { root } from './paths.mjs';
import { prepare } from './prepare.mjs';
import { keepResults } from './security/results.mjs';
import { startedApp } from './started-app.mjs';
import { step } from './steps.mjs';
import { copyOfTemplate, testCluster } from './test-cluster.mjs';
import { playwrightCounts, vitestCounts } from './test-report.mjs';
import { throwawayFolder } from './throwaway-folder.mjs';

/** Runs a test runner with its output shown, and reads the report that it leaves. */
async function runRunner(script, args, reportOf, env = {}) {
  const folder = await throwawayFolder('report');
  const report = path.join(folder, 'report.json');
  const child = spawn(process.execPath, [script, ...args(report)], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env, ZONULA_TEST_REPORT: report },
  });
  const code = await new Promise((resolve) => child.once('exit', (exit) => resolve(exit ?? 1)));
  const counts = reportOf(report, code);
  keepResults(report);
  rmSync(folder, { recursive: true, force: true });
  return counts;
}

const vitest = (project, extra, env) =>
  runRunner(
    'node_modules/vitest/vitest.mjs',
    (report) => [
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...extra,
    ],
    vitestCounts,
    env,
  );

async function withTestCluster(work) {
  const cluster = await testCluster();
  try {
    return await work(cluster);
  } finally {
    await cluster.remove();
  }
}

/** A short version of `npm run test:faults`; each round counts as a test. */
async function faults() {
  await prepare({ build: true });
  const rounds = 10;
  const run = await runFaults({ rounds, seed: 7, say: (line) => process.stdout.write(`${line}\n`) });
  const problems = problemsOf(run);
  process.stdout.write(`\n${summaryOf(run)}\n${problems.map((line) => `- ${line}\n`).join('')}`);
  return { passed: problems.length === 0 ? rounds : 0, failed: problems.length, skipped: 0 };
}

async function e2e(extra) {
  const chromium = await ensureChromium();
  await prepare({ build: true });
  return await withTestCluster(async (cluster) => {
    const urls = await copyOfTemplate(cluster, 'zonula_e2e');
    // Known here, since a test starts another instance on the same database.
    const masterKey = randomBytes(32).toString('base64');
    const app = await step('Starting the app', () =>
      startedApp({ env: { DATABASE_URL: urls.app, DATABASE_OWNER_URL: urls.owner, ZONULA_MASTER_KEY: masterKey } }),
    );
    const control = await databaseSwitch(cluster);
    try {
      const counts = await runRunner(
        'node_modules/@playwright/test/cli.js',
        () => ['test', ...extra],
        playwrightCounts,
        {
          CHROMIUM_PATH: chromium,
          ZONULA_TEST_URL: app.url,
          ZONULA_TEST_SETUP_LINK: app.setupLink ?? '',
          ZONULA_TEST_DATABASE_SWITCH: control.url,
          DATABASE_URL: urls.owner,
          ZONULA_TEST_APP_DATABASE_URL: urls.app,
          ZONULA_MASTER_KEY: masterKey,
        },
      );
      // SEC-19: over the whole run, nothing that was typed came out in the app's log.
      const leaked = markersIn(app.said());
      for (const name of leaked) process.stdout.write(`The log of the app holds ${name}.\n`);
      return leaked.length === 0
        ? { ...counts, passed: counts.passed + 1 }
        : { ...counts, failed: counts.failed + leaked.length };
    } finally {
      control.close();
      await app.stop();
    }
  });
}

/** The parts of `npm test`, cheapest first: each takes the runner's own arguments and returns its counts. */
export const parts = {
  unit: (extra) => vitest('unit', extra),
  patients: (extra) => vitest('patients', extra),
  integration: (extra) =>
    withTestCluster((cluster) =>
      vitest('integration', extra, {
        TEST_DATABASE_URL: cluster.url(),
        TEST_DATABASE_APP_URL: cluster.appUrl('postgres'),
        DATABASE_URL: cluster.url('zonula_template'),
      }),
    ),
  start: async (extra) => {
    await prepare({ build: true });
    return await vitest('start', extra);
  },
  faults,
  e2e,
};
