import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureChromium } from '../chromium.mjs';
import { root } from '../paths.mjs';
import { PlainError } from '../plain-error.mjs';
import { prepare } from '../prepare.mjs';
import { run } from '../run.mjs';
import { startedApp } from '../started-app.mjs';
import { step } from '../steps.mjs';
import { throwawayFolder } from '../throwaway-folder.mjs';
import { scanWithSqlmap } from './sqlmap.mjs';
import { scanWithWapiti } from './wapiti.mjs';

/** Where a crawler begins: pages with parameters, and those that no link leads to. */
const starts = [
  '/',
  '/sign-in?email=a@example.org',
  '/sessions?after=x',
  '/library?q=celiac&kind=source',
  '/library/compare?ids=ttg-iga',
  '/audit?subject=x',
  '/about/problems?after=x',
  '/healthz',
  '/join',
  '/no-such-page',
];

/** Makes the first account, as a person would in a browser, and gives the cookies of its sign-in. */
async function signedInCookie(app, folder) {
  const state = path.join(root, 'test-results/signed-in.json');
  await run(
    'the first account',
    process.execPath,
    ['node_modules/@playwright/test/cli.js', 'test', '--project=first-start'],
    {
      cwd: root,
      env: {
        ...process.env,
        CHROMIUM_PATH: await ensureChromium(),
        ZONULA_TEST_URL: app.url,
        ZONULA_TEST_SETUP_LINK: app.setupLink ?? '',
        ZONULA_TEST_REPORT: path.join(folder, 'first-start.json'),
      },
    },
  );
  const { cookies } = JSON.parse(readFileSync(state, 'utf8'));
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
}

const isSignedIn = async (url, cookie) =>
  (await fetch(`${url}/sessions`, { headers: { cookie }, redirect: 'manual' })).status === 200;

/** Both scanners, as a stranger and as a clinician, one after another. */
export async function attack() {
  await prepare({ build: true });
  const folder = await throwawayFolder('attack');
  const began = Date.now();
  const app = await step('Starting the app', () => startedApp());
  try {
    const cookie = await step('Signing in', () => signedInCookie(app, folder));
    const runs = [];
    for (const [as, who] of [
      ['not signed in', null],
      ['signed in', cookie],
    ]) {
      const common = { url: app.url, cookie: who, folder, as };
      runs.push(await step(`Wapiti, ${as}`, () => scanWithWapiti({ ...common, starts })));
      runs.push(await step(`sqlmap, ${as}`, () => scanWithSqlmap(common)));
    }
    // A scanner that has signed itself out has looked at the sign-in page from then on.
    if (!(await isSignedIn(app.url, cookie))) throw new PlainError('The sign-in did not last; the scan says nothing.');
    return { on: new Date().toISOString().slice(0, 10), minutes: Math.round((Date.now() - began) / 60_000), runs };
  } finally {
    await app.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
