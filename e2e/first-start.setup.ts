import { axeViolationsOn } from './fixtures/axe';
import { setupLink } from './fixtures/server';
import { account, expect, signedInState, test } from './fixtures/test';

test('the one-time link makes the first account, loads the demonstrations, and then is used up', async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto('/sign-in');
  await expect(page.getByText('There is no account yet')).toBeVisible();

  await page.goto(setupLink());
  await page.getByRole('button', { name: 'Create account' }).click();
  await expect(page.getByRole('alert').getByRole('link')).toHaveCount(4);
  expect(await axeViolationsOn(page, '/setup')).toEqual([]);

  await page.getByLabel('Clinic or practice').fill(account.clinicName);
  await page.getByLabel('Your name').fill(account.name);
  await page.getByLabel('E-mail address').fill(account.email);
  await page.getByLabel('Password').fill('short');
  await page.getByRole('button', { name: 'Create account' }).click();
  await expect(page.getByRole('alert').getByRole('link')).toHaveText([/15 characters/]);
  await expect(page.getByLabel('Your name')).toHaveValue(account.name);

  await page.getByLabel('Password').fill(account.password);
  await page.getByRole('button', { name: 'Create account' }).click();
  await expect(page.getByRole('heading', { name: 'Past sessions' })).toBeVisible();
  await expect(page.getByText('demonstration', { exact: true }).first()).toBeVisible({ timeout: 60_000 });
  await page.context().storageState({ path: signedInState });

  await page.goto(setupLink());
  await expect(page.getByRole('heading', { name: 'Create the first account' })).toBeHidden();
});
