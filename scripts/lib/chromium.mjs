import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { PlainError } from './plain-error.mjs';
import { run } from './run.mjs';
import { step } from './steps.mjs';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

async function installed() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) throw new PlainError(`CHROMIUM_PATH names a file that does not exist: ${named}`);
  const { chromium } = await import('@playwright/test');
  return [named, ...usual, chromium.executablePath()].find((file) => file && existsSync(file)) ?? null;
}

/** The browser for the browser tests. On Debian as root it is installed when missing; elsewhere the message says how. */
export async function ensureChromium() {
  const found = await installed();
  if (found) return found;
  const canInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
  if (canInstall) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await step('Installing Chromium', async () => {
      await run('apt-get update', 'apt-get', ['update'], { env });
      await run(
        'apt-get install',
        'apt-get',
        ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'],
        { env },
      );
    });
    const now = await installed();
    if (now) return now;
  }
  throw new PlainError(
    'The browser tests need Chromium or Chrome. Install it (Debian: apt-get install chromium; macOS: brew install --cask google-chrome),\n' +
      'or set CHROMIUM_PATH to one.',
  );
}
