import { axeViolations } from './fixtures/axe';
import { pageOfAnother } from './fixtures/clinician';
import { expect, test } from './fixtures/test';

test('past sessions are filtered, searched by words and walked through by keys; a filter is kept', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const page = await pageOfAnother(browser, baseURL, `lister-${crypto.randomUUID()}@example.org`);
  await page.goto('/sessions');
  await expect(page.getByText('No sessions yet')).toBeVisible();
  await page.getByRole('button', { name: 'Load demonstration sessions' }).click();
  const rows = page.getByRole('list', { name: 'Past sessions, newest first' }).locator('> li');
  const counted = page.getByRole('main').getByRole('status').filter({ hasText: 'session' });
  await expect(counted).toHaveText(/^[1-9]\d* sessions$/, { timeout: 60_000 });
  const all = Number.parseInt((await counted.textContent()) ?? '', 10);

  // One line of the field for each part that a name can stand in.
  await page.getByRole('combobox', { name: 'What it was about' }).fill('weight loss');
  await page.getByRole('group', { name: 'Red flag' }).getByRole('option').first().click();
  await expect(counted).not.toHaveText(`${all} sessions`);
  await expect(page).toHaveURL(/\?flag=/);
  expect(await axeViolations(page)).toEqual([]);

  // What is typed is found, and stays out of every address.
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByLabel('Words that were written').fill('camps');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Remove: “camps”' })).toBeVisible();
  await page.getByRole('button', { name: /Remove: Red flag/ }).click();
  await expect(counted).toHaveText('1 session');
  await page.reload();
  await expect(page.getByLabel('Words that were written')).toHaveValue('camps');
  await expect(counted).toHaveText('1 session');
  expect([page.url(), ...asked].filter((url) => url.includes('camps'))).toEqual([]);

  await page.getByRole('button', { name: 'Save this filter' }).click();
  await page.getByRole('dialog').getByLabel('Name').fill('The camper');
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'Clear the filter' }).click();
  await expect(counted).toHaveText(`${all} sessions`);
  await page.getByRole('link', { name: 'The camper' }).click();
  await expect(counted).toHaveText('1 session');

  await page.getByLabel('Sign-off').first().selectOption('Finished');
  await expect(page.getByText('No session matches')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Clear the filter' }).last().click();
  await expect(counted).toHaveText(`${all} sessions`);

  // Only what is in sight is in the page; keys go on to the end all the same, and Enter opens.
  await expect(rows.first()).toHaveAttribute('aria-setsize', String(all));
  for (let step = 0; step < all; step += 1) await page.keyboard.press('j');
  await expect(page.locator(`li[aria-posinset="${all}"] a`)).toBeFocused();
  await page.keyboard.press('k');
  const before = page.locator(`li[aria-posinset="${all - 1}"] a`);
  await expect(before).toBeFocused();
  const name = await before.textContent();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/sessions\/ses_/);
  expect(name).not.toBe('');

  // A row’s menu leads to what else can be done with it.
  await page.goto('/sessions');
  await page
    .getByRole('button', { name: /^More for: / })
    .first()
    .click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('dialog').getByRole('link', { name: 'Follow up…' }).click();
  await expect(page).toHaveURL(/\/sessions\/new\?follows=ses_/);
  await page.context().close();
});
