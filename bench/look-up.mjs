import { setTimeout as wait } from 'node:timers/promises';
import { PlainError } from '../scripts/lib/plain-error.mjs';
import { step } from '../scripts/lib/steps.mjs';
import { frameMs, inPage, slowDown, untilPainted, withBrowser } from './browser.mjs';
import { lookOutForKey, painted } from './look-up-in-page.mjs';
import { count, times } from './rows.mjs';

/** Typed letter by letter, over the index of this release. */
const queries = [
  'calprotectn',
  'is there a blood test for celiac disease',
  'diarrhoea',
  'throws up',
  'leaky gut',
  'giarda',
  'crohns',
];
const settleMs = 80;

/** A keystroke in the look-up, in a real browser on the production app: our work up to the frame that shows what was found. */
export async function lookUp() {
  return await withBrowser(async ({ page }) => {
    const full = await step('Typing into the look-up', () => type(page, 1));
    const slowed = await step(`The same, processor ${slowDown} times slower`, () => type(page, slowDown));
    return [
      times('key-work', 'our work between keystroke and frame', 'ms', full.work, { median: frameMs }),
      times('key-wait', 'from keystroke to frame', 'ms', full.wait),
      times(`key-work-slowed-${slowDown}`, `our work, processor ${slowDown} times slower`, 'ms', slowed.work, {
        median: frameMs,
      }),
      times(`key-wait-slowed-${slowDown}`, `from keystroke to frame, ${slowDown} times slower`, 'ms', slowed.wait),
      count('look-up-index', 'index, as transferred', 'kB', full.bytes / 1000, { target: 120 }),
      count('look-up-ready', 'from the arrival of the index until it answers', 'ms', full.ready),
      count(`look-up-ready-slowed-${slowDown}`, `the same, ${slowDown} times slower`, 'ms', slowed.ready),
    ];
  });
}

/** Every query, from an empty field on, with the processor `rate` times slower. */
async function type(page, rate) {
  const cdp = await page.context().newCDPSession(page);
  // Time that the page's own thread was given by the processor: others on this machine do not add to it.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await cdp.send('Network.enable');
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate });
  const measured = { work: [], wait: [] };
  try {
    const file = page.waitForResponse((response) => response.url().includes('/knowledge/search/'));
    await page.goto('/library');
    const response = await file;
    const asked = Date.now();
    const { responseBodySize } = await response.request().sizes();
    await page.locator('form[data-instant="true"]').waitFor();
    const ready = Date.now() - asked;
    for (const query of queries) {
      await page.getByRole('searchbox').fill('');
      await page.getByRole('searchbox').focus();
      await wait(settleMs * rate);
      for (const letter of query) {
        const one = await keyAt(cdp, letter);
        for (const [name, samples] of Object.entries(measured)) samples.push(one[name]);
        await wait(settleMs * rate);
      }
      const said = await page.getByRole('status').first().textContent();
      if (!said?.includes(query)) throw new PlainError(`The page did not answer “${query}” but said: ${said}`);
    }
    return { ...measured, bytes: responseBodySize, ready };
  } finally {
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await cdp.detach();
  }
}

/** One letter, and our work until the frame that shows what it found is painted. */
async function keyAt(cdp, letter) {
  await inPage(cdp, lookOutForKey);
  return await untilPainted(cdp, painted, () => cdp.send('Input.dispatchKeyEvent', { type: 'char', text: letter }));
}
