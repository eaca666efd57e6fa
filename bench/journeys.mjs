import { step } from '../scripts/lib/steps.mjs';
import { withBrowser } from './browser.mjs';
import { writtenBy } from './bundled.mjs';
import { movesSoFar, watchMoves } from './moves-in-page.mjs';
import { count } from './rows.mjs';
import { median } from './statistics.mjs';

/** Presses after the presenting complaint that a typical walk may take. */
const budget = 20;
/** What web vitals take for good. */
const goodShift = 0.1;
const settings = {
  general: 'Not yet seen anywhere',
  primary_care: 'General practice',
  secondary_care: 'Gastroenterology or other clinic',
  emergency: 'Emergency department',
  inpatient: 'Hospital ward',
};
const sexes = { female: 'Female', male: 'Male', unknown: 'Not known' };

/**
 * Ten published cases walked through the app in both modes, by what the report says: presses and keystrokes after the
 * complaint, and whether an acceptable condition stands among the first three when the budget is spent. A question that
 * the report does not answer is answered “unknown”, which is a press like any other.
 */
export async function journeys() {
  const cases = await step('Writing the cases down', () => writtenBy('journey-cases.ts'));
  return await withBrowser(
    async ({ page }) => {
      const rows = [];
      for (const [mode, label, walk] of [
        ['guided', 'Guided', guided],
        ['expert', 'All in view', inView],
      ]) {
        const walked = await step(`Walking ${cases.length} cases, ${mode}`, async () => {
          const all = [];
          for (const one of cases) all.push(await journey(page, one, label, walk));
          return all;
        });
        rows.push(...rowsOf(mode, cases, walked));
      }
      return rows;
    },
    { viewport: { width: 1280, height: 900 } },
  );
}

const rowsOf = (mode, cases, walked) => {
  const share = (list) => `${list.filter(Boolean).length} of ${list.length}`;
  const decided = walked.map(({ decided }) => decided);
  return [
    count(`${mode}-taps`, `${mode}: presses after the complaint, median`, '', median(walked.map(({ taps }) => taps)), {
      target: budget,
    }),
    count(
      `${mode}-keys`,
      `${mode}: keystrokes after the complaint, median`,
      '',
      median(walked.map(({ keys }) => keys)),
    ),
    count(
      `${mode}-decided`,
      `${mode}: among the first three within ${budget} presses (${share(decided)}; with everything answered ${share(cases.map(({ withEverything }) => withEverything))})`,
      '',
      decided.filter(Boolean).length / decided.length,
    ),
    count(
      `${mode}-late-moves`,
      `${mode}: times the question moved after the frame of a press, in all walks (${walked.flatMap(({ late }) => late).join(', ') || 0} pixels)`,
      '',
      walked.flatMap(({ late }) => late).length,
      { target: 0 },
    ),
    count(
      `${mode}-shift`,
      `${mode}: layout shift that nobody caused, the worst walk`,
      '',
      Math.max(...walked.map(({ shift }) => shift)),
      { target: goodShift },
    ),
  ];
};

async function journey(page, one, mode, walk) {
  await page.goto('/sessions/new');
  await page.getByRole('radio', { name: settings[one.setting], exact: true }).check();
  await page.getByLabel('Age', { exact: true }).fill(one.age);
  await page.getByRole('radio', { name: sexes[one.sex], exact: true }).check();
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('combobox', { name: 'What brings the patient?' }).fill(one.complaint);
  await page.getByRole('listbox').getByRole('option').first().click();
  await page.getByRole('radio', { name: mode, exact: true }).check();
  await page.evaluate(watchMoves);
  const spent = { taps: 0, keys: 0 };
  await safety(page, one, spent);
  await walk(page, one, spent);
  const first = await page
    .locator('section', { has: page.getByRole('heading', { name: 'Conditions to consider' }) })
    .getByRole('img', { name: /^[^;:]+: .*%/ })
    .evaluateAll((bars) => bars.slice(0, 3).map((bar) => bar.getAttribute('aria-label')?.split(':')[0] ?? ''));
  return {
    ...spent,
    ...(await page.evaluate(movesSoFar)),
    decided: first.some((name) => one.acceptable.includes(name)),
  };
}

/** The list of danger signs: what the report says is there is ticked. What it says nothing about counts as absent. */
async function safety(page, one, spent) {
  await page.getByRole('button', { name: /^None of these$/ }).waitFor();
  await ticked(page, one, spent);
}

/** A list gone through: a press for each line that is there, while any are left, and one for the rest. */
async function ticked(around, { answers }, spent, atMost = Number.POSITIVE_INFINITY) {
  for (const { label, typed } of answers) {
    const box = around.getByRole('checkbox', { name: label, exact: true });
    if (typed !== 'present' || spent.taps + 1 >= atMost || (await box.count()) === 0) continue;
    await box.check();
    spent.taps += 1;
  }
  await around.getByRole('button', { name: /^(None of these|Record \d+ present)/ }).click();
  spent.taps += 1;
}

async function guided(page, one, spent) {
  const region = page.getByRole('region', { name: 'Next question' });
  while (spent.taps < budget) {
    if (
      !(await region.waitFor({ timeout: 2000 }).then(
        () => true,
        () => false,
      ))
    )
      return;
    const { asked } = await page.evaluate(askedInPage, null);
    const isList = (await region.getByRole('checkbox').count()) > 0;
    if (isList) await ticked(region, one, spent, budget);
    else {
      const question = await region.getByRole('heading', { level: 1 }).textContent();
      const known = one.answers.find((answer) => answer.question === question);
      await reply(region, known, spent);
    }
    // The next page, or the end.
    await page.waitForFunction(askedInPage, asked);
  }
}

/** In the page: the question, with the lines of a list, whose heading the next list may share; nothing while it is this one. */
const askedInPage = (before) => {
  const card = document.querySelector('section[aria-label="Next question"]');
  const asked = [...(card?.querySelectorAll('h1, label') ?? [])].map(({ textContent }) => textContent).join('\n');
  return asked === before ? null : { asked };
};

async function reply(region, known, spent) {
  spent.taps += 1;
  if (!known)
    return region
      .getByRole('button', { name: 'Unknown' })
      .or(region.getByText('Unknown', { exact: true }))
      .first()
      .click();
  if (known.kind === 'state') {
    const word = { present: 'Present', absent: 'Absent', unknown: 'Unknown' }[known.typed];
    return region.getByRole('button', { name: word, exact: true }).click();
  }
  if (known.kind === 'choice') return region.getByRole('radio', { name: known.choice, exact: true }).check();
  spent.keys += known.typed.length;
  await region.getByRole('textbox').fill(known.typed);
  return region.getByRole('button', { name: 'Enter', exact: true }).click();
}

async function inView(page, { answers }, spent) {
  for (const { label, kind, typed, section } of answers) {
    if (spent.taps >= budget) return;
    if (kind === 'choice') continue;
    const card = page.locator(`#section-${section}`);
    const word = { present: 'Present', absent: 'Absent', unknown: 'Unknown' }[typed];
    const button =
      kind === 'state'
        ? card.getByRole('button', { name: `${word}: ${label}`, exact: true })
        : card.getByRole('button', { name: `Enter: ${label}`, exact: true });
    if ((await button.count()) === 0) {
      const all = card.getByRole('button', { name: /^All \d+$/ });
      if ((await all.count()) === 0) continue;
      await all.click();
      spent.taps += 1;
    }
    if ((await button.count()) === 0) continue;
    if ((await button.getAttribute('aria-pressed')) === 'true') continue;
    await button.click();
    spent.taps += 1;
    if (kind !== 'quantity') continue;
    await card.getByRole('textbox').last().fill(typed);
    await card.getByRole('button', { name: 'Enter', exact: true }).last().click();
    spent.taps += 1;
    spent.keys += typed.length;
  }
}
