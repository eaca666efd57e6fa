import type { Page } from '@playwright/test';
import { awake } from './fixtures/awake';
import { pageOfAnother } from './fixtures/clinician';
import { expect, test } from './fixtures/test';

/** The scripts come late, as over a poor line. */
const slowly = async (page: Page): Promise<void> => {
  await page.route('**/_next/static/**/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 3000));
    await route.continue();
  });
};

test('what was typed and pressed before the page had woken up starts one session', async ({ page }) => {
  await slowly(page);
  const started: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('sessions.start')) started.push(request.url());
  });
  await page.goto('/sessions/new', { waitUntil: 'commit' });
  await page.getByLabel('Age', { exact: true }).fill('47');
  await page.getByRole('radio', { name: 'Female', exact: true }).check();
  // The last choice counts, also when it is the first one again.
  await page.getByRole('radio', { name: 'Male', exact: true }).check();
  await page.getByRole('radio', { name: 'Female', exact: true }).check();
  const start = page.getByRole('button', { name: 'Start' });
  await start.click();
  // Impatience starts no second one.
  await start.click();
  await expect(page).toHaveURL(/\/sessions\/ses_/, { timeout: 20_000 });
  await expect(page.getByRole('main')).toContainText('47', { timeout: 20_000 });
  await expect(page.getByRole('main')).toContainText(/female/i);
  expect(started).toHaveLength(1);
});

test('what is typed on the way from Start to the walk stands in its first field', async ({ page }) => {
  await page.goto('/sessions/new');
  await awake(page);
  // The answer is slow to come: the page is still the old one while the first words are typed.
  await page.route('**/api/trpc/sessions.start**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.getByLabel('Age', { exact: true }).fill('47');
  await page.getByRole('button', { name: 'Start' }).click();
  await page.keyboard.type('diarrhoea', { delay: 60 });
  const search = page.getByRole('combobox', { name: 'What brings the patient?' });
  await expect(search).toHaveValue('diarrhoea', { timeout: 20_000 });
  await expect(search).toBeFocused();
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText('Diarrhoea');
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 so far')).toBeVisible();
});

test('a file chosen before the page had woken up is read', async ({ page }) => {
  await slowly(page);
  await page.goto('/sessions/import', { waitUntil: 'commit' });
  await page.getByLabel('File', { exact: true }).setInputFiles({
    name: 'file.json',
    mimeType: 'application/json',
    buffer: Buffer.from('no JSON'),
  });
  await expect(page.getByRole('heading', { name: 'This file was not read' })).toBeVisible({ timeout: 20_000 });
});

test('navigation and signing out work before the page has woken up', async ({ browser, baseURL }) => {
  const page = await pageOfAnother(browser, baseURL, `early-${Date.now()}@example.org`);
  await slowly(page);
  await page.goto('/library', { waitUntil: 'commit' });
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Calculators' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Calculators' })).toBeVisible();
  await page.reload({ waitUntil: 'commit' });
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(/\/sign-in$/, { timeout: 20_000 });
  await page.context().close();
});
