import { axeViolations } from './fixtures/axe';
import { expect, test } from './fixtures/test';
import { WalkPage } from './pages/walk';

test('REG-23, REG-24: a session is signed, its outcome learned, amended with a reason; the signed version stays', async ({
  page,
}) => {
  test.setTimeout(90_000);
  const walk = new WalkPage(page);
  await walk.start({ age: '51', sex: 'Female' });
  await walk.enter('bloating', 'Bloating');
  await walk.isSaved();
  const plan = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Plan' }) });
  await plan
    .getByRole('button', { name: /^Choose /, pressed: false })
    .first()
    .click();
  await expect(plan.getByRole('button', { name: /^Choose /, pressed: true })).toHaveCount(1);
  await walk.isSaved();
  await walk.sign();
  await expect(page).toHaveURL(/\/review$/);
  const card = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Sign-off and outcome' }) });
  await expect(card).toContainText('Signed off by Test Clinician as found and decided');

  await card.getByRole('button', { name: 'Record outcome…' }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(form.getByText('Choose the condition from the list')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await form.getByRole('combobox').fill('sprue');
  await page.getByRole('option', { name: /Celiac disease/ }).click();
  await form.getByRole('radio', { name: 'Histology' }).check();
  await form.getByLabel('Established on').fill('2026-10-02');
  await form.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(card).toContainText('Outcome: Celiac disease · histology, 2 October 2026');

  await card.getByRole('button', { name: 'Amend…' }).click();
  const amend = page.getByRole('dialog');
  await amend.getByRole('button', { name: 'Open version to amend' }).click();
  await expect(amend.getByText('Please give a reason')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await amend.getByRole('button', { name: 'An entry was wrong' }).click();
  await expect(amend.getByLabel('Reason')).toHaveValue('An entry was wrong');
  await amend.getByLabel('Reason').fill('The iron came back low');
  await amend.getByRole('button', { name: 'Open version to amend' }).click();
  await walk.enter('iron deficiency', /Iron-deficiency anaemia/);
  await walk.isSaved();
  await walk.sign();
  await expect(page).toHaveURL(/\/review$/);
  await expect(card).toContainText('Amended: The iron came back low.');
  await expect(page.getByRole('definition').first()).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Iron-deficiency anaemia');
  expect(await axeViolations(page)).toEqual([]);

  // A result that comes after the sign-off: one press, and its coming is the reason.
  await card
    .getByRole('button', { name: /^Enter result of / })
    .first()
    .click();
  await expect(page.getByRole('region', { name: 'Results' })).toBeInViewport();
  await walk.sign();
  await expect(page).toHaveURL(/\/review$/);
  await expect(card).toContainText(/Amended: Result arrived: /);
  // The note is that of the session as it is now, whatever stood in it when the page was first looked at.
  await expect(page.getByRole('textbox', { name: 'Consultation note' })).toHaveValue(
    /Iron-deficiency anaemia[\s\S]*FINAL DIAGNOSIS, LEARNED LATER\nCeliac disease/,
  );

  await card.getByRole('link', { name: 'Version 1' }).click();
  await expect(card).toContainText('You are reading version 1 as it was signed');
  await expect(page.getByRole('term').filter({ hasText: 'Iron-deficiency anaemia' })).toHaveCount(0);
  await expect(card.getByRole('button', { name: 'Amend…' })).toBeHidden();
  expect(await axeViolations(page)).toEqual([]);
});

test('REG-22: the record verifies from its page', async ({ page }) => {
  await page.goto('/sessions');
  await page.getByRole('link', { name: 'Verify the record' }).click();
  await page.getByRole('button', { name: 'Verify' }).click();
  await expect(page.getByRole('main').getByText(/^All \d+ sessions verify, [\d,]+ events in them\.$/)).toBeVisible();
  await expect(page.getByText('could change its own record')).toBeHidden();
  expect(await axeViolations(page)).toEqual([]);
});
