import type { Page } from '@playwright/test';
import { axeViolations, axeViolationsByDayAndNight } from './fixtures/axe';
import { expect, test } from './fixtures/test';
import { WalkPage } from './pages/walk';

/** The page as it stands, by day and at night, on a desk and on a phone. */
const soundInEveryLook = async (page: Page): Promise<void> => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    expect([width, await axeViolationsByDayAndNight(page)]).toEqual([width, []]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
};

test('REG-14, A11Y-16: a past session is stepped through, followed up, and compared', async ({ page }) => {
  test.setTimeout(90_000);
  const walk = new WalkPage(page);
  await walk.start({ age: '51', sex: 'Female', reference: 'oak 7' });
  await walk.enter('bloating', 'Bloating');
  await walk.enter('blood in stool', /Rectal bleeding/);
  await walk.isSaved();
  await page.getByRole('link', { name: 'Summary' }).click();

  const card = page.locator('#walk');
  const slider = card.getByRole('slider', { name: 'Entry' });
  await expect(slider).toHaveAttribute('aria-valuetext', /^3 of 3: Rectal bleeding: present/);
  await slider.press('ArrowLeft');
  await expect(card.getByRole('heading', { name: 'The screen as it was after entry 2 of 3' })).toBeVisible();
  await expect(page).toHaveURL(/entry=2$/);
  await page.reload();
  await expect(slider).toHaveAttribute('aria-valuetext', /^2 of 3: Bloating: present/);
  await card.getByRole('link', { name: /Started: Female, 51 years/ }).click();
  await expect(card.getByRole('heading', { name: /after entry 1 of 3/ })).toBeVisible();
  await card.getByText('The lines as a table').click();
  await expect(card.getByRole('table', { name: /After each entry/ }).getByRole('rowheader')).toHaveCount(3);
  await expect(page.locator('#today')).toContainText('Worked out again with the knowledge of that day: the same');
  await soundInEveryLook(page);

  await page.getByRole('link', { name: 'Follow up…' }).click();
  await expect(page.getByLabel('Age', { exact: true })).toHaveValue('51');
  await page.getByRole('button', { name: 'Start' }).click();
  const carried = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Carried over' }) });
  await expect(carried.getByRole('listitem')).toHaveCount(2);
  expect(await axeViolations(page)).toEqual([]);
  await carried.getByRole('button', { name: /^No longer ?: Rectal bleeding/ }).press('Enter');
  await expect(carried.getByRole('listitem')).toHaveCount(1);
  await expect(carried.getByRole('button', { name: /^Still so ?: Bloating/ })).toBeFocused();
  // What one press says is taken back in one, and counts as carried over again.
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await carried.getByRole('button', { name: 'All 2 still so' }).click();
  await expect(carried.getByRole('listitem')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(carried.getByRole('listitem')).toHaveCount(2);
  await carried.getByRole('button', { name: /^No longer ?: Rectal bleeding/ }).click();
  await walk.isSaved();
  await page.getByRole('link', { name: 'Summary' }).click();
  await expect(page.getByRole('definition').filter({ hasText: 'carried over' })).toHaveCount(1);

  await page.getByRole('link', { name: 'compare with it' }).click();
  await expect(page.getByRole('heading', { name: 'Two sessions side by side' })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Answers that differ' }).getByRole('rowheader')).toHaveText([
    /Rectal bleeding\s*changed/,
  ]);
  await soundInEveryLook(page);
  await page.goBack();
  await page.getByRole('link', { name: 'Compare…' }).click();
  await expect(page.getByRole('heading', { name: 'With the same local reference' })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
});

test('REG-14, A11Y-02: a follow-up asks again for the danger signs that were absent, and confirms none of them unread', async ({
  page,
}) => {
  test.setTimeout(60_000);
  const walk = new WalkPage(page);
  await walk.start({ age: '51', sex: 'Female' });
  await walk.enter('bloating', 'Bloating');
  await page.getByRole('button', { name: 'None of these' }).click();
  await walk.isSaved();
  await page.getByRole('link', { name: 'Summary' }).click();
  await page.getByRole('link', { name: 'Follow up…' }).click();
  await page.getByRole('button', { name: 'Start' }).click();
  const carried = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Carried over' }) });
  await expect(carried).toContainText('danger signs that were absent are asked again');
  await expect(carried.getByText(/absent then/)).toHaveCount(0);
  await expect(carried.getByRole('button', { name: /^All / })).toHaveCount(0);
  expect(await axeViolations(page)).toEqual([]);
  await carried.getByRole('button', { name: /^Still so ?: Bloating/ }).press('Enter');
  await expect(page.locator('#walk-questions')).toBeFocused();
  await page.getByRole('button', { name: 'None of these' }).click();
  await expect(carried).toContainText('All of it has been said again.');
  // Taken back, they are as they were: carried over, and asked again.
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(carried).toContainText('danger signs that were absent are asked again');
  await expect(page.getByRole('button', { name: 'None of these' })).toBeVisible();
});
