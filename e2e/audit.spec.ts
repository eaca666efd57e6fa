import { readFile } from 'node:fs/promises';
import { awake } from './fixtures/awake';
import { axeViolations, axeViolationsOn } from './fixtures/axe';
import { onDatabase, pageOfAnother, proved } from './fixtures/clinician';
import { expect, test } from './fixtures/test';

const PASSWORD = 'a boat beyond the harbour wall';

test('SEC-14, REG-22, REG-25: a change asks for proof and keeps what was typed; the audit shows, filters, exports and verifies it', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const email = `auditor-${Date.now()}@example.org`;
  const page = await pageOfAnother(browser, baseURL, email, PASSWORD, ['administrator', 'auditor']);
  const clean = async (state: string) => expect([state, await axeViolations(page)]).toEqual([state, []]);
  const rows = page.getByRole('table', { name: 'Entries, newest first' }).getByRole('row');
  const proof = page.getByRole('dialog', { name: 'Is it still you?' });

  // An invitation by somebody whose last proof is too long ago: what was typed outlasts a refusal and the asking.
  await page.getByRole('link', { name: 'Administration' }).first().click();
  await proved(email, 11);
  // Before the page has woken up a press on it is lost.
  await awake(page);
  await page.getByRole('button', { name: 'Invite' }).click();
  const form = page.getByRole('dialog', { name: 'Invite somebody' });
  await form.getByLabel('E-mail address').fill(`new-${email}`);
  await form.getByLabel('Auditor').check();
  await form.getByLabel('Reason').fill('Looks after the books');
  await form.getByRole('button', { name: 'Make the link' }).click();
  await expect(proof).toBeVisible();
  await clean('proof');
  await proof.getByRole('button', { name: 'Cancel' }).click();
  await expect(proof).toBeHidden();
  await expect(form.getByText('Nothing was changed')).toBeVisible();
  await expect(form.getByLabel('E-mail address')).toHaveValue(`new-${email}`);
  await form.getByRole('button', { name: 'Make the link' }).click();
  await proof.getByLabel('Your password').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/\/join#/)).toBeVisible();
  await page.getByRole('button', { name: 'Done' }).click();

  // From there to the audit: who, what, the old value and the new one, why.
  await page.getByRole('main').getByRole('link', { name: 'Read the audit' }).click();
  await expect(page.getByRole('heading', { name: 'The audit', level: 1 })).toBeVisible();
  const invited = rows.filter({ hasText: `new-${email}` });
  await expect(invited).toContainText('Invited');
  await expect(invited).toContainText('none → clinician, auditor');
  await expect(invited).toContainText('“Looks after the books”');
  expect(await axeViolationsOn(page, '/audit')).toEqual([]);
  // However wide: no field stands over another, or out of the page.
  for (const width of [320, 390, 1024, 1440, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    const fields = page.getByRole('search').locator('input, select');
    const boxes = await fields.evaluateAll((all) =>
      all.map((field) => field.getBoundingClientRect().toJSON() as DOMRect),
    );
    expect(boxes.length).toBe(5);
    for (const [at, one] of boxes.entries()) {
      expect(one.right).toBeLessThanOrEqual(width);
      for (const two of boxes.slice(at + 1)) {
        const apart = one.right < two.left || two.right < one.left || one.bottom < two.top || two.bottom < one.top;
        expect([width, at, apart]).toEqual([width, at, true]);
      }
    }
  }
  await page.setViewportSize({ width: 1280, height: 720 });

  // What is done from the server is nobody's that could be known, and is found by that.
  await onDatabase(
    `SELECT set_config('zonula.clinic', (SELECT "clinicId" FROM "Clinician" WHERE "email" = $1), false), append_audit($2)`,
    [
      email,
      JSON.stringify([
        { action: 'setting_change', subject: 'idle_minutes', outcome: 'done', before: '30', after: '60' },
      ]),
    ],
  );
  await page.getByLabel('Person').selectOption({ label: 'Not known: from the server' });
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page).toHaveURL(/clinicianId=nobody/);
  // Beside it may stand what the app itself has found of a clinic that is new to it.
  const setting = rows.filter({ hasText: '30 → 60' });
  await expect(setting).toContainText('Minutes unused until a sign-in ends');
  await expect(rows.filter({ hasText: 'Invited' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Show all' }).click();
  await expect(page).toHaveURL(/\/audit$/);
  await expect(page.getByLabel('Person')).toHaveValue('');
  await page.getByLabel('Action').selectOption({ label: 'Invited' });
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page).toHaveURL(/action=invite/);
  await expect(rows).toHaveCount(2);

  // The export has what the filters let through, and asks for proof like any other.
  await proved(email, 11);
  // Pressed before the page has woken up it waits, and asks then.
  await page.route('**/_next/static/**/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.reload({ waitUntil: 'commit' });
  await page.getByRole('link', { name: 'Export as CSV' }).click();
  await expect(page.locator('html')).not.toHaveAttribute('data-awake');
  await expect(proof).toBeVisible();
  await page.unrouteAll({ behavior: 'wait' });
  await proof.getByLabel('Your password').fill(PASSWORD);
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  const lines = (await readFile((await download.path()) ?? '', 'utf8')).trim().split('\r\n');
  expect(download.suggestedFilename()).toBe('zonula-audit.csv');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toContain('before,after,reason');
  expect(lines[1]).toContain(`none,"clinician, auditor",Looks after the books`);
  expect(lines[1]).toContain(`new-${email}`);

  // Whole; then one entry is altered by the owner of the database, and named.
  await page.goto('/audit');
  const verify = page.getByRole('button', { name: 'Verify the chain' });
  await verify.click();
  await expect(page.getByRole('main').getByText(/^All \d+ entries follow one another unbroken/)).toBeVisible();
  await onDatabase(
    `UPDATE "AuditEntry" SET "after" = 'clinician' WHERE "action" = 'invite' AND "clinicianId" = (SELECT "id" FROM "Clinician" WHERE "email" = $1)`,
    [email],
  );
  const { rows: altered } = await onDatabase(
    `SELECT "number" FROM "AuditEntry" WHERE "action" = 'invite' AND "clinicianId" = (SELECT "id" FROM "Clinician" WHERE "email" = $1)`,
    [email],
  );
  await verify.click();
  const broken = `Broken: entry ${altered[0].number} does not have the hash of its contents and of the entry before it`;
  await expect(page.getByRole('main').getByText(broken)).toBeVisible();
  await clean('broken');
  await page.context().close();
});

test('SEC-01, A11Y-22: the palette and the keys of whoever sees no patients lead to their own pages, and ask for no session', async ({
  browser,
  baseURL,
}) => {
  const email = `keys-${Date.now()}@example.org`;
  const page = await pageOfAnother(browser, baseURL, email, PASSWORD, ['auditor']);
  await awake(page);
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await press('g', 'n');
  await press('g', 's');
  await expect(page).toHaveURL(new URL('/', baseURL).href);
  await press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Find anything' });
  await expect(palette.getByRole('option', { name: 'The audit' })).toBeVisible();
  for (const name of ['New session', 'Past sessions', 'Administration']) {
    await expect(palette.getByRole('option', { name })).toHaveCount(0);
  }
  await page.keyboard.type('aud');
  await press('Enter');
  await expect(page.getByRole('heading', { name: 'The audit', level: 1 })).toBeVisible();
  // A look-up that asked for sessions would stand here as one that was refused.
  await expect(page.getByRole('table').getByText('Signed in')).toBeVisible();
  await expect(page.getByRole('table').getByText('Not allowed')).toHaveCount(0);
  await awake(page);
  await press('g', 'r');
  await expect(page.getByRole('heading', { name: 'The record', level: 1 })).toBeVisible();
  await press('g', 'u');
  await expect(page.getByRole('heading', { name: 'The audit', level: 1 })).toBeVisible();
  await page.context().close();
});
