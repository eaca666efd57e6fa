import { axeViolations, axeViolationsOn } from './fixtures/axe';
import { proved } from './fixtures/clinician';
import { account, expect, marker, test } from './fixtures/test';
import { WalkPage } from './pages/walk';

test('a colleague is invited, joins, is given a session to write in, and is disabled again', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(60_000);
  const email = `colleague-${Date.now()}@example.org`;
  // Signed in when the tests began.
  await proved(account.email, 0);
  await page.goto('/administration');
  await page.getByRole('button', { name: 'Invite' }).click();
  await page.getByLabel('E-mail address').fill(email);
  await page.getByRole('button', { name: 'Make the link' }).click();
  const link = await page.getByText(/\/join#/).textContent();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText(/\/join#/)).toHaveCount(0);
  // Read by the page this time, and not by the procedure that answered the press.
  await page.reload();
  await expect(page.getByRole('row').filter({ hasText: email })).toContainText('Withdraw');

  const context = await browser.newContext({ baseURL: baseURL ?? '', storageState: { cookies: [], origins: [] } });
  const other = await context.newPage();
  await other.goto(new URL(link ?? '', baseURL).href);
  await other.getByLabel('Your name').fill('Second Clinician');
  await other.getByLabel('Password').fill('a boat beyond the sea wall');
  expect(await axeViolationsOn(other, '/join')).toEqual([]);
  await other.getByRole('button', { name: 'Create my account' }).click();
  await other.getByRole('heading', { name: 'From gut symptoms to a cause' }).waitFor();

  const walk = new WalkPage(page);
  await walk.start({ age: '51', sex: 'Female', reference: marker });
  const address = new URL(page.url()).pathname;
  expect((await other.goto(address))?.status()).toBe(404);
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('button', { name: 'Can write (share with Second Clinician)' }).click();
  await page.getByRole('button', { name: 'Take back from Second Clinician' }).waitFor();
  expect(await axeViolations(page)).toEqual([]);

  await other.goto('/sessions');
  await expect(other.getByText(marker).first()).toBeVisible();
  await expect(other.getByText('shared by Test Clinician', { exact: true })).toBeVisible();
  await other.getByLabel('Whose').first().selectOption('Yours');
  await expect(other.getByText('No session matches')).toBeVisible();
  expect(await axeViolations(other)).toEqual([]);
  await other.goto(address);
  await expect(other.getByText('shared with you: can write')).toBeVisible();
  await new WalkPage(other).enter('diarrhoea', 'Diarrhoea');
  await expect(other.getByText('Saved', { exact: true })).toBeVisible();

  // SEC-05: taken back, it is gone with the next request.
  await page.getByRole('button', { name: 'Take back from Second Clinician' }).click();
  await page.getByRole('button', { name: 'Can read (share with Second Clinician)' }).waitFor();
  expect((await other.goto(address))?.status()).toBe(404);

  await page.goto('/administration');
  const row = page.getByRole('row').filter({ hasText: email });
  await row.getByRole('button', { name: 'Disable' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Disable' }).click();
  await expect(row.getByText('disabled')).toBeVisible();
  await other.goto('/library');
  await expect(other).toHaveURL(/\/sign-in/);
  await context.close();
});
