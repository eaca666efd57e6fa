import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/test';
import { WalkPage } from './pages/walk';

const opened = async (page: Page): Promise<void> => {
  const walk = new WalkPage(page);
  await walk.start({ age: '34', sex: 'Female' });
  await walk.enter('the runs', 'Diarrhoea');
  await page.getByRole('button', { name: 'None of these' }).click();
  await walk.enter('iron deficiency', /Iron-deficiency anaemia/);
  await walk.ranking().getByRole('button', { name: 'Why Celiac disease' }).click();
  await page.getByRole('table', { name: /one now: Celiac disease/ }).waitFor();
};

/** What scrolls sideways in its own frame, by its first words. */
const sideways = (page: Page): Promise<readonly string[]> =>
  page.getByRole('main').evaluate((main) =>
    [...main.querySelectorAll('*')]
      .filter((element) => {
        // The bar with the places of the page is a row of links: at the narrowest it may go on to the side.
        if (element.closest('nav')) return false;
        const { overflowX } = getComputedStyle(element);
        return (overflowX === 'auto' || overflowX === 'scroll') && element.scrollWidth > element.clientWidth + 1;
      })
      .map(({ textContent }) => textContent.slice(0, 40)),
  );

test('what nobody told opens, in one press, to the numbers its silence is made of', async ({ page }) => {
  await opened(page);
  const line = page.getByRole('row', { name: /not told so far/ }).first();
  const told = (await line.getByRole('rowheader').textContent()) ?? '';
  const [evidence] = await Promise.all([page.context().waitForEvent('page'), line.getByRole('link').click()]);
  const part = evidence.getByRole('region', { name: 'When nobody has told of it' });
  await expect(part.getByRole('heading')).toBeInViewport();
  // The ratio of the line is the one that is worked out there.
  const [, sign = '', times = ''] = /odds ([×÷])\s(\d+\.\d)/.exec(told) ?? [];
  const working = (await part.getByText(/÷ \(1 −/).textContent()) ?? '';
  const ratio = Number(working.split('=')[1]);
  expect((sign === '×' ? ratio : 1 / ratio).toFixed(1)).toBe(times);
  await part.getByRole('link', { name: 'our estimate, and why' }).click();
  await expect(evidence.getByRole('heading', { level: 1 })).toHaveText(/who say so unasked/);
});

test('A11Y-14, A11Y-16: what leaves a probability as it was waits in a fold, on paper too, and nothing scrolls sideways on a phone', async ({
  page,
}) => {
  await opened(page);
  const table = page.getByRole('table', { name: /one now: Celiac disease/ });
  await expect(table.getByRole('rowheader', { name: 'Now' })).toBeVisible();
  await expect(table.getByText('unchanged', { exact: true })).toHaveCount(0);
  const fold = page.locator('summary', { hasText: /^\d+ answers? that do(es)? not change this$/ });
  const still = page.locator('details').filter({ has: fold }).getByRole('listitem');
  await expect(still.first()).toBeHidden();
  await fold.focus();
  await page.keyboard.press('Enter');
  await expect(still).toHaveCount(Number.parseInt((await fold.textContent()) ?? '', 10));
  await expect(still.first()).toBeVisible();
  await fold.press('Enter');
  await page.emulateMedia({ media: 'print' });
  await expect(still.first()).toBeVisible();
  await page.emulateMedia({ media: 'screen' });

  const serology = page.getByRole('listitem', { name: /tissue transglutaminase/i }).first();
  await serology.getByText('guideline', { exact: true }).click();
  await expect(serology.getByText('What each result would do')).toBeVisible();
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    expect([width, await sideways(page)]).toEqual([width, []]);
  }
});
