import { PlainError } from '../scripts/lib/plain-error.mjs';
import { account } from './app.mjs';

// What the parts that measure in a real browser share.

const root = process.getuid?.() === 0;
export const chromiumArgs = [
  ...(root ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Makes the first account by its one-time link, and stays signed in. */
export async function signUp(page, setupLink) {
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
export function within(ms, work) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new PlainError(`The page did not answer within ${ms / 1000} s.`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Milliseconds that the page's main thread has worked on script, and on style and layout. */
export async function workSoFar(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (wanted) => (metrics.find(({ name }) => name === wanted)?.value ?? 0) * 1000;
  return { script: of('ScriptDuration'), layout: of('LayoutDuration') + of('RecalcStyleDuration') };
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
