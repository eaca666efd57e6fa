import { awake } from './fixtures/awake';
import { axeViolations, axeViolationsOn } from './fixtures/axe';
import { onDatabase, pageOfAnother, proved } from './fixtures/clinician';
import { expect, test } from './fixtures/test';
import { codeNow, withSecurityKey } from './pages/authenticator';

const PASSWORD = 'a boat beyond the harbour wall';

test('SEC-05, SEC-11, SEC-14, SEC-15: an authenticator app, a passkey, proof, and the end of another sign-in', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const email = `factor-${Date.now()}@example.org`;
  const page = await pageOfAnother(browser, baseURL, email);
  const clean = async (state: string) => expect([state, await axeViolations(page)]).toEqual([state, []]);
  const signIn = async (password = PASSWORD) => {
    await page.getByLabel('E-mail address').fill(email);
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  };
  const signOut = async () => {
    // Before the page has woken up a press on it is lost.
    await awake(page);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL(/\/sign-in/);
  };
  const home = page.getByRole('heading', { name: 'From gut symptoms to a cause' });
  const proof = page.getByRole('dialog', { name: 'Is it still you?' });
  const tooLongAgo = () => proved(email, 11);

  // An authenticator app: proof first, since the last one is too long ago.
  await page.getByRole('link', { name: /^Your account/ }).click();
  await expect(page.getByRole('heading', { name: 'Your account', level: 1 })).toBeVisible();
  await clean('account');
  await tooLongAgo();
  await page.getByRole('button', { name: 'Add an authenticator app' }).click();
  await expect(proof).toBeVisible();
  await clean('proof');
  await proof.getByLabel('Your password').fill('not it');
  await page.keyboard.press('Enter');
  await expect(proof.getByRole('alert')).toContainText('This is not right');
  await proof.getByLabel('Your password').fill(PASSWORD);
  await page.keyboard.press('Enter');
  const key = (await page.getByRole('main').locator('code').textContent()) ?? '';
  await expect(page.getByRole('img', { name: 'The key, to be scanned' })).toBeVisible();
  await clean('enrolment');
  await page.getByLabel(/six figures/).fill(codeNow(key));
  await page.getByRole('button', { name: 'Confirm' }).click();
  const codes = page.getByRole('region', { name: 'Your recovery codes' }).getByRole('listitem');
  await expect(codes).toHaveCount(10);
  const recovery = (await codes.first().textContent()) ?? '';
  await clean('recovery codes');
  await page.getByRole('button', { name: 'I have kept them' }).click();
  await expect(page.getByText('10 of 10 left')).toBeVisible();

  // A passkey beside it.
  await withSecurityKey(page);
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(page.getByText(/^Passkey of /).first()).toBeVisible();
  await clean('factors');

  // The password asks for one of them.
  await signOut();
  await signIn();
  await expect(page.getByRole('heading', { name: 'One more step' })).toBeVisible();
  expect(await axeViolationsOn(page, '/sign-in/second-factor')).toEqual([]);
  await page.goto('/sessions');
  await expect(page).toHaveURL(/second-factor/);
  await page.getByLabel('Code').fill('000000');
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('alert').getByRole('link')).toHaveText(/This code is not right/);
  await expect(page).toHaveTitle(/^Error:/);
  // The code of the next half minute, which is good already: the present one may be the one that was confirmed with.
  await page.getByLabel('Code').fill(codeNow(key, 30));
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(home).toBeVisible();

  // A recovery code, once.
  await signOut();
  await signIn();
  await page.getByLabel('Code').fill(recovery);
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(home).toBeVisible();

  // The passkey alone, without a password.
  await signOut();
  await page.getByRole('button', { name: 'Use a passkey' }).click();
  await expect(home).toBeVisible();

  // Proof with the passkey before data leaves; the download goes on by itself.
  await page.goto('/sessions');
  await tooLongAgo();
  await page.getByRole('link', { name: 'List as CSV' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    proof.getByRole('button', { name: 'Use your passkey' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('zonula-sessions.csv');
  await tooLongAgo();
  expect((await page.request.get('/api/interchange/sessions.csv')).status()).toBe(403);

  // Another browser is signed in, and is ended from here.
  const elsewhere = await browser.newContext({ baseURL: baseURL ?? '', storageState: { cookies: [], origins: [] } });
  const other = await elsewhere.newPage();
  await other.goto('/sign-in');
  await other.getByLabel('E-mail address').fill(email);
  await other.getByLabel('Password').fill(PASSWORD);
  await other.getByRole('button', { name: 'Sign in', exact: true }).click();
  await other.getByLabel('Code').waitFor();
  await onDatabase(
    `UPDATE "SignIn" SET "awaits" = NULL, "method" = 'password_and_totp', "browser" = 'Firefox on Windows' WHERE "awaits" IS NOT NULL
     AND "clinicianId" = (SELECT "id" FROM "Clinician" WHERE "email" = $1)`,
    [email],
  );
  await other.goto('/sessions');
  await expect(other.getByRole('heading', { name: 'Past sessions' })).toBeVisible();
  await page.goto('/account');
  await expect(page.getByRole('main').getByText('this one')).toHaveCount(1);
  await page.getByRole('button', { name: 'End the sign-in of Firefox on Windows' }).click();
  await expect(page.getByText('Firefox on Windows', { exact: true })).toHaveCount(0);
  await other.goto('/sessions');
  await expect(other).toHaveURL(/\/sign-in$/);
  await elsewhere.close();
  await page.context().close();
});

test('A11Y-17: the end of a sign-in is announced, and put off by one key; afterwards the page is kept and hidden', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(60_000);
  const email = `idle-${Date.now()}@example.org`;
  const page = await pageOfAnother(browser, baseURL, email);
  const idleFor = (minutes: number) =>
    onDatabase(
      `UPDATE "SignIn" SET "lastSeenAt" = now() - $2 * interval '1 minute' WHERE "clinicianId" = (SELECT "id" FROM "Clinician" WHERE "email" = $1)`,
      [email, minutes],
    );
  await page.clock.install();
  await page.goto('/sessions/new');
  // Awake, so that what watches the time has begun to.
  await expect(page.getByRole('button', { name: 'Start' })).toBeEnabled();
  await awake(page);
  await idleFor(28.5);
  await page.clock.fastForward('28:01');
  const dialog = page.getByRole('dialog', { name: 'Are you still there?' });
  await expect(dialog).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();

  await idleFor(28.5);
  await page.clock.fastForward('28:01');
  await expect(dialog).toBeVisible();
  await idleFor(31);
  await page.clock.fastForward('01:40');
  await expect(page.getByRole('dialog', { name: 'You have been signed out' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  expect(await axeViolations(page)).toEqual([]);
  await page.context().close();
});

test('SEC-11: whoever has to have a second factor and has none sets one up before anything else', async ({
  browser,
  baseURL,
}) => {
  const email = `enrol-${Date.now()}@example.org`;
  const page = await pageOfAnother(browser, baseURL, email);
  await onDatabase(
    `UPDATE "SignIn" SET "awaits" = 'enrolment' WHERE "clinicianId" = (SELECT "id" FROM "Clinician" WHERE "email" = $1)`,
    [email],
  );
  await page.goto('/sessions');
  await expect(page.getByRole('heading', { name: 'Set up a second factor' })).toBeVisible();
  expect(await axeViolationsOn(page, '/sign-in/enrol')).toEqual([]);
  await page.context().close();
});
