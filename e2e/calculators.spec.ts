import { axeViolations } from './fixtures/axe';
import { expect, marker, test } from './fixtures/test';
import { WalkPage } from './pages/walk';

test('a calculator works by itself: example, what is missing, what is impossible; nothing is kept of it', async ({
  page,
}) => {
  await page.goto('/calculators');
  await page.getByLabel('Find a calculator').fill('permeab');
  await page.getByRole('main').getByRole('link', { name: 'Lactulose–mannitol recovery and ratio' }).click();
  const result = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Result', exact: true }) });
  await expect(result.getByText('Cannot tell yet')).toBeVisible();

  await page.getByRole('button', { name: 'Fill in the example' }).click();
  await expect(result.getByText('0.0154', { exact: true })).toBeVisible();
  await expect(result.getByText('16.38 % of the dose')).toBeVisible();
  // REG-05: what finds a cause stands under every result.
  await expect(result.getByRole('link', { name: /Tissue transglutaminase IgA/ })).toBeVisible();

  await page.getByLabel('Volume of urine').fill('60');
  await expect(result.getByText('Not valid', { exact: true })).toBeVisible();
  // REG-08: named at the field and on the result, and not dropped.
  await page.getByLabel('Volume of urine').fill('-60');
  await expect(page.getByText('Enter a number from 1 to 10000 mL')).toBeVisible();
  await expect(result.getByText('Not used, because it is impossible:')).toBeVisible();
  await expect(page.getByLabel('Volume of urine')).toHaveValue('-60');
  expect(await axeViolations(page)).toEqual([]);

  // SEC-19, SEC-20: what was typed is in no address and in no storage.
  await page.getByLabel('Volume of urine').fill(marker);
  expect(page.url()).toMatch(/\/calculators\/lactulose-mannitol$/);
  expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toContain(marker);
  await page.reload();
  await expect(page.getByLabel('Volume of urine')).toHaveValue('');
});

test('a calculator opened over the walk is filled in, and what is accepted goes into the session', async ({ page }) => {
  test.setTimeout(60_000);
  const walk = new WalkPage(page);
  await walk.start({ age: '34', sex: 'Female' });
  await walk.enter('bloody diarrhoea', /[Bb]loody diarrhoea/);
  // Within the page: the bar above has a link of that name from the first.
  await page.getByRole('main').getByText('Calculators', { exact: true }).click();
  await page.getByText('All calculators', { exact: true }).click();
  await page.getByRole('button', { name: 'Truelove and Witts: severe or not' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Bloody stools a day').fill('8');
  await expect(dialog.getByText('Cannot tell yet')).toBeVisible();
  await dialog.getByRole('button', { name: 'Heart rate' }).click(); // what is missing leads to its field
  await expect(dialog.getByLabel('Heart rate')).toBeFocused();
  await dialog.getByLabel('Heart rate').fill('104');
  await dialog.getByLabel('C-reactive protein').fill('64');
  await expect(dialog.getByText('Met', { exact: true })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Put into the session' }).click();

  await expect(dialog).toBeHidden();
  await walk.isSaved();
  await page.reload();
  await expect(page.getByText('Truelove and Witts: severe').first()).toBeVisible();
  await expect(page.getByText('Heart rate').first()).toBeVisible();
});
