import { awake } from './fixtures/awake';
import { onDatabase, pageOfAnother } from './fixtures/clinician';
import { account, expect, marker, test } from './fixtures/test';
import { WalkPage } from './pages/walk';

const pages = [
  '/',
  '/sessions',
  '/sessions/new',
  '/sessions/import',
  '/library',
  '/library/investigations/ttg-iga',
  '/calculators/lactulose-mannitol',
  '/leaky-gut',
  '/handouts',
  '/about',
  '/administration',
  '/about/problems',
  '/account',
];

test.describe('nobody signed in', () => {
  test.use({ storageState: { cookies: [], origins: [] } });

  for (const path of pages) {
    test(`SEC-01: ${path} leads to the sign-in`, async ({ page }) => {
      await page.goto(path, { waitUntil: 'commit' });
      await expect(page).toHaveURL(/\/sign-in/);
    });
  }

  test('SEC-12: a wrong password and an unknown address are refused in the same words; what was typed stays', async ({
    page,
  }) => {
    await page.goto('/sign-in');
    const said: string[] = [];
    for (const email of [account.email, 'nobody@example.org']) {
      await page.getByLabel('E-mail address').fill(email);
      await page.getByLabel('Password').fill('not the password at all');
      await page.getByRole('button', { name: 'Sign in', exact: true }).click();
      const refusal = page.getByRole('alert', { name: 'You are not signed in' });
      await expect(refusal).toBeVisible();
      said.push((await refusal.textContent()) ?? '');
      await expect(page.getByLabel('E-mail address')).toHaveValue(email);
      await page.reload();
    }
    expect(said[0]).toBe(said[1]);
  });

  test('SEC-05, SEC-08: signing out ends the sign-in at the server; the old cookie opens nothing', async ({
    page,
    context,
    baseURL,
  }) => {
    await page.goto('/sign-in');
    await page.getByLabel('E-mail address').fill(account.email);
    await page.getByLabel('Password').fill(account.password);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'From gut symptoms to a cause' })).toBeVisible();
    const cookies = await context.cookies();
    const cookie = cookies.find(({ name }) => name.endsWith('zonula.sign-in'));
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });

    // Before the page has woken up a press on it is lost.
    await awake(page);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await expect(page).toHaveURL(/\/sign-in/);
    const replayed = await page.request.get(`${baseURL}/sessions`, {
      headers: { cookie: `${cookie?.name}=${cookie?.value}` },
      maxRedirects: 0,
    });
    expect(replayed.status()).toBe(307);
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBeLessThanOrEqual(1);
  });
});

test('SEC-02: another clinician’s session is not found, by any address', async ({ page, browser, baseURL }) => {
  const walk = new WalkPage(page);
  await walk.start({ age: '60', sex: 'Male', reference: marker });
  const address = new URL(page.url()).pathname;

  const email = `other-${Date.now()}@example.org`;
  const other = await pageOfAnother(browser, baseURL, email);
  for (const path of [address, `${address}/review`]) {
    const answer = await other.goto(path);
    expect(answer?.status()).toBe(404);
    expect(await other.content()).not.toContain(marker);
  }
  await other.goto('/sessions');
  await expect(other.getByText('No sessions yet')).toBeVisible();

  // Disabled in the middle of it: the very next page is refused (SEC-05).
  await onDatabase(`UPDATE "Clinician" SET "disabledAt" = now() WHERE "email" = $1`, [email]);
  await other.goto('/sessions');
  await expect(other).toHaveURL(/\/sign-in/);
  await other.context().close();
});

test('a page that is not there says so, calmly', async ({ page }) => {
  for (const path of ['/no-such-page', '/sessions/ses_none', '/library/investigations/none', '/evidence/none']) {
    expect((await page.goto(path))?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});
