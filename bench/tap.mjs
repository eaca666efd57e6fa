import { setTimeout as wait } from 'node:timers/promises';
import { PlainError } from '../scripts/lib/plain-error.mjs';
import { step } from '../scripts/lib/steps.mjs';
import { frameMs, inPage, slowDown, untilPainted, withBrowser } from './browser.mjs';
import { writtenBy } from './bundled.mjs';
import { count, times } from './rows.mjs';
import {
  barePage,
  largestPaint,
  lookOut,
  lookOutForMeaning,
  meaningCame,
  meaningShown,
  nextTarget,
  onScreen,
  painted,
  tellMeaning,
} from './tap-in-page.mjs';

const taps = 40;
const slowedTaps = 20;
/** Milliseconds from a tap until the ranking is painted on a slow device. */
const slowedLimit = 50;
const bareTaps = 20;
/** Milliseconds until the largest part of the walk is painted, and kilobytes of script it may take. */
const paintLimit = 1500;
const scriptLimit = 220;
const loads = 5;
const settleMs = 60;
/** A finger rests on the glass at least so long; the tap is what happens when it is lifted. */
const restsMs = 60;

/**
 * A tap on an answer, in a real browser on the production app: our work up to the frame that shows it, the wait for that
 * frame, and what of that wait a frame takes in which nothing has to be done. It is the wait that is held against the target.
 * Who is tapped through the walk is written down in tap-patients.ts.
 */
export async function tap() {
  const { ordinary, inDanger } = await step('Writing the patients down', () => writtenBy('tap-patients.ts'));
  return await withBrowser(async ({ browser, context, page }) => {
    const full = await step(`Tapping ${taps} answers of ${ordinary.name}`, () => walk(page, ordinary, taps, 1));
    const slowed = await step(`Tapping ${slowedTaps} answers, processor ${slowDown} times slower`, () =>
      walk(page, ordinary, slowedTaps, slowDown),
    );
    const address = page.url();
    const bare = await step(`Tapping a bare page, processor ${slowDown} times slower`, () => bareFrames(context));
    const first = await step(`Loading the walk ${loads} times, processor ${slowDown} times slower`, () =>
      loadsOf(browser, context, address),
    );
    const transferred = await step('Weighing the page', () => weigh(browser, context, address));
    const dangerous = await step(`Tapping ${slowedTaps} answers of ${inDanger.name}, slowed`, () =>
      walk(page, inDanger, slowedTaps, slowDown),
    );
    const firstInDanger = await step(`Loading that walk ${loads} times, slowed`, () =>
      loadsOf(browser, context, page.url()),
    );
    return [
      times('tap-work', `our work between tap and frame: ${ordinary.name}`, 'ms', full.work, { median: frameMs }),
      times('tap-script', 'of which script', 'ms', full.script),
      times('tap-layout', 'of which style and layout', 'ms', full.layout),
      times('tap-wait', 'from tap to frame', 'ms', full.wait),
      count('tap-missed', 'taps that missed, as the page moved under them', '', full.missed + slowed.missed, {
        target: 0,
      }),
      times(`tap-work-slowed-${slowDown}`, `our work, processor ${slowDown} times slower`, 'ms', slowed.work),
      times(
        `tap-painted-slowed-${slowDown}`,
        `from tap to painted ranking, processor ${slowDown} times slower`,
        'ms',
        slowed.wait,
        { median: slowedLimit },
      ),
      times(`tap-floor-slowed-${slowDown}`, 'of which a frame of a bare page takes as much', 'ms', bare),
      times(`tap-screen-slowed-${slowDown}`, 'from tap to the screen, in steps of 8 ms', 'ms', slowed.screen),
      ...loadRows('walk', 'the walk', first),
      count('walk-scripts', 'scripts that the walk loads at first, as transferred', 'kB', transferred.script / 1000, {
        target: scriptLimit,
      }),
      count('walk-knowledge', 'knowledge of the walk page, as transferred', 'kB', transferred.knowledge / 1000),
      times(
        `danger-painted-slowed-${slowDown}`,
        `from tap to painted ranking, slowed: ${inDanger.name}`,
        'ms',
        dangerous.wait,
        { median: slowedLimit },
      ),
      ...loadRows('danger', 'that walk', firstInDanger),
    ];
  });
}

/** When the page of a walk shows what it is about and when it answers, nothing cached and slowed down. */
function loadRows(id, walk, loaded) {
  const of = (part) => loaded.map((one) => one[part]).filter((at) => at !== null);
  const row = (part, name, target) =>
    of(part).length === 0 ? [] : [times(`${id}-${part}-slowed-${slowDown}`, name, 'ms', of(part), target)];
  return [
    ...row('largest', `largest paint of ${walk}, nothing cached, processor ${slowDown} times slower`, {
      median: paintLimit,
    }),
    ...row('redFlag', 'until its red flag stands', { median: paintLimit }),
    ...row('ranking', 'until its ranking stands'),
    ...row('awake', 'until it says what is saved, and answers'),
  ];
}

/** So many answers of a new session of this patient, from the complaint on, with the processor `rate` times slower. */
async function walk(page, patient, taps, rate) {
  await begin(page, patient);
  const present = patient.present.map(({ question }) => question);
  const cdp = await page.context().newCDPSession(page);
  // Time that the page's own thread was given by the processor: others on this machine do not add to it.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate });
  const measured = { work: [], script: [], layout: [], wait: [], screen: [] };
  let missed = 0;
  let shown = null;
  try {
    await inPage(cdp, tellMeaning);
    while (measured.work.length < taps) {
      await page.getByText('Saved', { exact: true }).waitFor();
      if (shown) isSettled(shown, await inPage(cdp, meaningShown));
      const target = await settledTarget(cdp, present);
      if (!target) throw new PlainError(`The walk ran out of questions after ${measured.work.length} taps.`);
      const one = await tapAt(cdp, target);
      shown = one.meaning;
      // Something came in above the answer between looking and pressing: whoever taps would have missed it as well.
      if (!one.hit) missed += 1;
      if (missed > taps) throw new PlainError('The answers moved away from under every other tap.');
      if (!one.hit || !target.counts) continue;
      if (one.question === target.question) throw new PlainError('The frame after a tap still asked the old question.');
      for (const [name, samples] of Object.entries(measured)) samples.push(one[name]);
    }
  } finally {
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await cdp.detach();
  }
  return { ...measured, missed };
}

/** Up to the first question: who it is, the complaint, and of the danger signs those that are there. */
async function begin(page, { age, sex, complaint, present }) {
  await page.goto('/sessions/new');
  await page.getByLabel('Age', { exact: true }).fill(age);
  await page.getByRole('radio', { name: sex, exact: true }).check();
  await page.getByRole('button', { name: 'Start' }).click();
  const search = page.getByRole('combobox', { name: 'What brings the patient?' });
  await search.fill(complaint);
  await page.getByRole('listbox').getByRole('option').first().click();
  await page.getByRole('button', { name: 'None of these' }).waitFor();
  for (const { label } of present) {
    const sign = page.getByRole('checkbox', { name: label, exact: true });
    if ((await sign.count()) > 0) await sign.check();
  }
  await page.getByRole('button', { name: /^(None of these|Record \d+ present)/ }).click();
  await page.getByRole('region', { name: 'Next question' }).waitFor();
}

/** The pointer over what is pressed next, once that has stopped moving: what is above it may still change. */
async function settledTarget(cdp, present) {
  for (let seen = null; ; ) {
    const target = await inPage(cdp, nextTarget, present);
    if (!target || (seen?.x === target.x && seen.y === target.y)) return target;
    await cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: target.x, y: target.y });
    await wait(settleMs);
    seen = target;
  }
}

/** Presses where the answer is. What is read before and after, and the marker in the page, cost some hundredths of a millisecond. */
async function tapAt(cdp, { x, y, label }) {
  await inPage(cdp, lookOut, label);
  const pointer = { x, y, button: 'left', clickCount: 1 };
  await cdp.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...pointer });
  await wait(restsMs);
  const shown = await untilPainted(cdp, painted, () =>
    cdp.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...pointer }),
  );
  // Asked for when all else is measured. Where the event was too short to be told of, the frame is the nearest there is.
  const screen = (await inPage(cdp, onScreen)) ?? shown.wait;
  return { ...shown, screen };
}

/** What the first frame after a tap said has to be what is said when all is saved: red flags no later than the ranking. */
function isSettled(first, last) {
  for (const part of ['redFlags', 'ranking']) {
    if (JSON.stringify(first[part]) !== JSON.stringify(last[part])) {
      throw new PlainError(`The first frame after a tap did not show the ${part} that came of it.`);
    }
  }
}

/** From a click to the frame after it, on a page that has nothing else to do. */
async function bareFrames(context) {
  const page = await context.newPage();
  const cdp = await page.context().newCDPSession(page);
  try {
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
    await inPage(cdp, barePage);
    await inPage(cdp, tellMeaning);
    const waits = [];
    for (let tap = 0; tap < bareTaps; tap += 1) {
      await wait(settleMs);
      waits.push((await tapAt(cdp, { x: 100, y: 100, label: `${tap}` })).wait);
    }
    return waits;
  } finally {
    await page.close();
  }
}

/** Bytes that a browser with nothing in its cache fetches for the page: bodies as compressed on the way. */
async function weigh(browser, signedIn, address) {
  const context = await browser.newContext({ storageState: await signedIn.storageState() });
  try {
    const page = await context.newPage();
    const sizes = [];
    page.on('requestfinished', (request) => {
      const kind = /\/knowledge\//.test(request.url()) ? 'knowledge' : request.resourceType();
      sizes.push(request.sizes().then(({ responseBodySize }) => ({ kind, bytes: responseBodySize })));
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.getByRole('region', { name: 'Next question' }).waitFor();
    const all = await Promise.all(sizes);
    const sum = (kind) => all.reduce((total, one) => total + (one.kind === kind ? one.bytes : 0), 0);
    return { script: sum('script'), knowledge: sum('knowledge') };
  } finally {
    await context.close();
  }
}

/** Milliseconds from asking for the page to what it shows, in browsers with nothing in their caches. */
async function loadsOf(browser, signedIn, address) {
  const loaded = [];
  for (let load = 0; load < loads; load += 1) {
    const context = await browser.newContext({ storageState: await signedIn.storageState() });
    try {
      const page = await context.newPage();
      await page.addInitScript(lookOutForMeaning);
      const cdp = await context.newCDPSession(page);
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
      await page.goto(address);
      await page.getByText('Saved', { exact: true }).waitFor();
      const { now: awake, ...came } = await inPage(cdp, meaningCame);
      await page.waitForLoadState('networkidle');
      loaded.push({ ...came, awake, largest: await inPage(cdp, largestPaint) });
    } finally {
      await context.close();
    }
  }
  return loaded;
}
