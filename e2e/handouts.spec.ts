import { axeViolations } from './fixtures/axe';
import { expect, test } from './fixtures/test';

test('a handout is found by another name, worded, and carries nothing of a patient', async ({ page }) => {
  await page.goto('/handouts');
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('searchbox', { name: 'Find a handout' }).fill('sprue');
  await page.getByRole('main').getByRole('link', { name: 'Coeliac disease', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Coeliac disease' })).toBeVisible();
  const sheet = page.getByRole('article', { name: 'Coeliac disease' });
  await expect(sheet.getByText('Keep eating gluten until all tests are done.')).toBeVisible();
  await page.getByRole('radio', { name: 'Confirmed' }).check();
  await page.getByRole('checkbox', { name: 'Large print' }).check();
  await page.getByRole('checkbox', { name: /room for an appointment/ }).check();
  await expect(sheet.getByText('Keep eating gluten until all tests are done.')).toBeHidden();
  await expect(sheet.getByRole('heading', { name: 'Your appointment' })).toBeVisible();
  await expect(page).toHaveURL(/\/handouts\/conditions\/celiac-disease$/);
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toMatch(
    /celiac|confirmed/i,
  );
  await page.locator('summary', { hasText: 'Where each sentence stands' }).click();
  expect(await axeViolations(page)).toEqual([]);
});

test('A11Y-18: on paper the sheet stands alone, with its version', async ({ page }) => {
  await page.goto('/handouts/investigations/ileocolonoscopy-biopsy');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation').first()).toBeHidden();
  await expect(page.getByRole('button', { name: 'Print', exact: true })).toBeHidden();
  await expect(page.getByText(/Version \d{4}\.\d+\.\d+/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'How to get ready' })).toBeVisible();
});

test('A11Y-16: each mark of the evidence has its row, and opens its source', async ({ page }) => {
  await page.goto('/leaky-gut');
  expect(await axeViolations(page)).toEqual([]);
  const marks = page.getByRole('figure').getByRole('link', { name: /certainty/ });
  const marked = await marks.count();
  for (const summary of await page.getByText(/: the same as a table/).all()) await summary.click();
  const rows = page
    .getByRole('table')
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') });
  expect(marked).toBeGreaterThan(40);
  expect(await rows.count()).toBe(marked);
  await marks.first().click();
  await expect(page).toHaveURL(/\/sources\//);
});
