import { defineConfig } from '@playwright/test';
import { signedInState } from './e2e/fixtures/test';

const root = process.getuid?.() === 0;

// Run by `npm test -- e2e`, which starts the app, the database under it and finds the browser.
export default defineConfig({
  testDir: 'e2e',
  // The first account is made once; everything else begins signed in as its clinician. What stops the database runs
  // last and alone, since all share it.
  projects: [
    { name: 'first-start', testMatch: '*.setup.ts' },
    {
      name: 'journeys',
      testMatch: '*.spec.ts',
      testIgnore: '*.outage.spec.ts',
      dependencies: ['first-start'],
      use: { storageState: signedInState },
    },
    {
      name: 'outages',
      testMatch: '*.outage.spec.ts',
      dependencies: ['journeys'],
      workers: 1,
      use: { storageState: signedInState },
    },
  ],
  outputDir: 'test-results',
  workers: 2,
  // No test leans on another of its file, so that the last file is no tail of one worker.
  fullyParallel: true,
  // Two cores carry the app, its database and the browser: one more try for a step that ran out of time, and it is listed
  // as flaky. What is wrong fails twice.
  retries: 1,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 30_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: process.env['ZONULA_TEST_REPORT'] ?? 'test-results/report.json' }]],
  use: {
    baseURL: process.env['ZONULA_TEST_URL'] ?? 'http://localhost:3000',
    browserName: 'chromium',
    // Of the second try only: recording takes a processor that the page needs.
    trace: 'on-first-retry',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(process.env['CHROMIUM_PATH'] ? { executablePath: process.env['CHROMIUM_PATH'] } : {}),
      args: [
        ...(root ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
