import { ensureChromium } from '../scripts/lib/chromium.mjs';
import { PlainError } from '../scripts/lib/plain-error.mjs';
import { step } from '../scripts/lib/steps.mjs';
import { account, withApp } from './app.mjs';

// What the parts that measure in a real browser share.

const root = process.getuid?.() === 0;
const chromiumArgs = [
  ...(root ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Longer than this no step in the browser takes. */
const stepMs = 15_000;
/** Times slower than this machine: a cheap telephone. */
export const slowDown = 4;
/** Milliseconds of our own work in one frame of a screen that shows sixty a second. */
export const frameMs = 16;

/** Calls `work({ browser, context, page })` with a real browser on the production app, signed in; both are gone afterwards. */
export async function withBrowser(work, options = {}) {
  const executablePath = await ensureChromium();
  return await withApp(async ({ app }) => {
    const { chromium } = await import('@playwright/test');
    const browser = await chromium.launch({ executablePath, args: chromiumArgs });
    try {
      const context = await browser.newContext({ baseURL: app.url, ...options });
      context.setDefaultTimeout(stepMs);
      const page = await context.newPage();
      await step('Creating the first account', () => signUp(page, app.setupLink));
      return await work({ browser, context, page });
    } finally {
      await browser.close();
    }
  });
}

/** Makes the first account by its one-time link, and stays signed in. */
async function signUp(page, setupLink) {
  await page.goto(setupLink);
  await page.getByLabel('Clinic or practice').fill(account.clinicName);
  await page.getByLabel('Your name').fill(account.name);
  await page.getByLabel('E-mail address').fill(account.email);
  await page.getByLabel('Password').fill(account.password);
  await page.getByLabel('Load demonstration sessions').uncheck();
  await page.getByRole('button', { name: 'Create account' }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/setup'));
}

/** What `work` resolves with, if it does in time. */
function within(ms, work) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new PlainError(`The page did not answer within ${ms / 1000} s.`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Milliseconds that the page's main thread has worked on script, and on style and layout. */
async function workSoFar(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (wanted) => (metrics.find(({ name }) => name === wanted)?.value ?? 0) * 1000;
  return { script: of('ScriptDuration'), layout: of('LayoutDuration') + of('RecalcStyleDuration') };
}

/** Sent to the page: from now on it can be told to do nothing later on its own, so that what was done until a frame can be read off. */
export function canHold() {
  if (globalThis.hold) return;
  const { setTimeout: later, clearTimeout: never } = globalThis;
  const held = new Map();
  let holding = false;
  globalThis.setTimeout = (work, ms, ...given) => {
    const id = later(() => (holding ? held.set(id, () => work(...given)) : work(...given)), ms);
    return id;
  };
  globalThis.clearTimeout = (id) => {
    held.delete(id);
    never(id);
  };
  globalThis.hold = (on) => {
    holding = on;
    for (const [id, work] of on ? [] : held) {
      held.delete(id);
      work();
    }
  };
}

/** Does `press` and waits for the frame that answers it: what `painted` resolves with, and our work up to that frame and no later. */
export async function untilPainted(cdp, painted, press) {
  await inPage(cdp, canHold);
  await inPage(cdp, () => globalThis.hold(true));
  // Asked for beforehand: the asking is work as well.
  const frame = within(stepMs, inPage(cdp, painted));
  const before = await workSoFar(cdp);
  await press();
  const shown = await frame;
  const after = await workSoFar(cdp);
  await inPage(cdp, () => globalThis.hold(false));
  const script = after.script - before.script;
  const layout = after.layout - before.layout;
  return { ...shown, script, layout, work: script + layout };
}

/** Runs a function in the page without the helpers that a test library would bring along and that would be measured too. */
export async function inPage(cdp, work, argument) {
  const expression = `(${work})(${argument === undefined ? '' : JSON.stringify(argument)})`;
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
