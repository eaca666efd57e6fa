import { axeViolations } from './fixtures/axe';
import { makeClinician, onDatabase, pageOfAnother, signIn } from './fixtures/clinician';
import { spokenOn } from './fixtures/spoken';
import { storedIn } from './fixtures/storage';
import { expect, test } from './fixtures/test';
import { WalkPage } from './pages/walk';

test('REL-03: a page reloaded before the reply came saves what it has, once', async ({ page }) => {
  test.setTimeout(60_000);
  const walk = new WalkPage(page);
  await walk.start({ age: '40', sex: 'Female' });
  page.on('dialog', (dialog) => void dialog.accept());
  for (const [turn, words] of ['bloating', 'constipation', 'fatigue', 'nausea'].entries()) {
    await walk.enter(words, new RegExp(words, 'i'));
    await page.reload();
    await expect(page.getByText(`${turn + 1} so far`)).toBeVisible();
  }
  await walk.isSaved();
  await page.reload();
  await expect(page.getByText('4 so far')).toBeVisible();
  await walk.isSaved();
});

test('a note typed just before a reload is there afterwards, and is not called saved before it is', async ({
  page,
}) => {
  const walk = new WalkPage(page);
  await walk.start({ age: '41', sex: 'Female' });
  // The browser asks whether to leave; nobody answers that in less than a third of a second.
  page.on('dialog', (dialog) => setTimeout(() => void dialog.accept(), 300));
  await page.getByRole('textbox', { name: 'Notes' }).pressSequentially('Worse at night');
  await expect(page.getByRole('main').getByText('Saved', { exact: true })).toBeHidden();
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue('Worse at night');
  await walk.isSaved();
});

test('REL-03, SEC-20: what was begun in a question and in a result is there after a reload, and readable nowhere', async ({
  page,
}) => {
  test.setTimeout(60_000);
  const walk = new WalkPage(page);
  await walk.start({ age: '47', sex: 'Female' });
  await walk.type('bloating', 'Bloating');
  // A figure without its unit, with what was changed of it; a result in the plan’s own place; nothing of them is entered.
  await walk.type('glucose 14', 'which unit?');
  const glucose = page.getByRole('textbox', { name: /glucose/i });
  await glucose.fill('14.73');
  await page.getByRole('button', { name: 'Enter a result', exact: true }).click();
  await page.getByRole('combobox', { name: 'Which investigation?' }).fill('calprotectin');
  await page.getByRole('listbox').getByRole('option').first().click();
  const calprotectin = page.getByRole('textbox', { name: 'Result of Faecal calprotectin' });
  await calprotectin.fill('813.5');
  await walk.isSaved();
  for (const figure of ['14.73', '813.5']) expect((await storedIn(page)).join()).not.toContain(figure);

  await page.reload();
  await expect(glucose).toHaveValue('14.73');
  await expect(calprotectin).toHaveValue('813.5');
  await expect(page.getByText('2 still to answer.', { exact: true })).toBeVisible();
  await expect(page.getByText('1 so far')).toBeVisible();
  // Who types meanwhile keeps the focus.
  await expect(calprotectin).not.toBeFocused();

  await calprotectin.press('Enter');
  await expect(page.getByRole('region', { name: 'Results', exact: true })).toContainText('813.5');
  await page.getByRole('button', { name: 'Not now' }).click();
  await walk.isSaved();
  await page.reload();
  await expect(page.getByRole('region', { name: 'Results', exact: true })).toContainText('813.5');
  await expect(page.getByText(/still to answer/)).toHaveCount(0);
  await expect(glucose).toHaveCount(0);
});

test('REL-03, SEC-20: what stands in the search field and was not taken is there after a reload, until it is taken', async ({
  page,
}) => {
  test.setTimeout(60_000);
  const walk = new WalkPage(page);
  await walk.start({ age: '48', sex: 'Female' });
  // Before anything is entered the field has the focus, and has it again.
  await walk.search.pressSequentially('wombat-typed-4471');
  await expect(page.getByText('Nothing by that name')).toBeVisible();
  expect((await storedIn(page)).join()).not.toContain('wombat');
  await page.reload();
  await expect(walk.search).toHaveValue('wombat-typed-4471');

  await walk.type('bloating', 'Bloating');
  await walk.isSaved();
  await walk.search.pressSequentially('nausea');
  await page.reload();
  await expect(walk.search).toHaveValue('nausea');
  await expect(page.getByText('1 so far')).toBeVisible();
  // Nothing opens or has the focus by itself; whoever comes back to it goes on there.
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(walk.search).not.toBeFocused();
  await walk.search.focus();
  await page.getByRole('listbox').getByRole('option').first().filter({ hasText: 'Nausea' }).waitFor();
  await walk.search.press('Enter');
  await expect(page.getByText('2 so far')).toBeVisible();
  await expect(walk.search).toHaveValue('');
  await walk.isSaved();
  await page.reload();
  await expect(page.getByText('2 so far')).toBeVisible();
  await walk.isSaved();
  await expect(walk.search).toHaveValue('');

  // Of several things those not taken yet; and what is emptied by hand is gone.
  await walk.type('fever; constipation', 'Fever');
  await expect(walk.search).toHaveValue('constipation');
  await walk.isSaved();
  await page.reload();
  await expect(walk.search).toHaveValue('constipation');
  await walk.search.fill('');
  await page.reload();
  await expect(page.getByText('3 so far')).toBeVisible();
  await walk.isSaved();
  await expect(walk.search).toHaveValue('');
});

test('the browser’s Back leads to the session as it is, not as it was', async ({ page }) => {
  const walk = new WalkPage(page);
  await walk.start({ age: '42', sex: 'Female' });
  await walk.enter('bloating', 'Bloating');
  await walk.isSaved();
  await page.getByRole('link', { name: 'Summary' }).click();
  await expect(page).toHaveURL(/review$/);
  await page.goBack();
  await expect(page.getByText('1 so far')).toBeVisible();
});

test('pressing Finish twice signs nothing, and says what is open; then it is signed once', async ({ page }) => {
  const walk = new WalkPage(page);
  await walk.start({ age: '43', sex: 'Female' });
  await walk.enter('bloating', 'Bloating');
  await page.getByRole('button', { name: 'Finish' }).dblclick();
  const dialog = page.getByRole('dialog', { name: 'Finish and sign?' });
  await expect(dialog).toContainText('Danger signs not answered');
  await expect(dialog).toContainText('Plan empty');
  // One key too many goes back to the session.
  await expect(dialog.getByRole('button', { name: 'Not yet' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page).not.toHaveURL(/review$/);
  await page.getByRole('button', { name: 'Finish' }).click();
  await dialog.getByRole('button', { name: 'Sign as it is' }).dblclick();
  await expect(page).toHaveURL(/review$/);
});

test('text pasted with characters that no database takes is kept without them', async ({ page }) => {
  const walk = new WalkPage(page);
  await walk.start({ age: '44', sex: 'Female' });
  const note = page.getByRole('textbox', { name: 'Notes' });
  await note.focus();
  await page.evaluate(() => document.execCommand('insertText', false, 'lab\u0000 value'));
  await walk.isSaved();
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue('lab value');
});

test('REG-16: “none of these” denies no danger sign that is already there', async ({ page }) => {
  const walk = new WalkPage(page);
  await walk.start({ age: '68', sex: 'Male' });
  await walk.enter('melaena', /./);
  const banner = page.getByRole('alert').filter({ hasText: 'Black stool; vomited blood' });
  await expect(banner).toBeVisible();
  await page.getByRole('button', { name: 'None of these' }).click();
  await expect(page.getByRole('heading', { name: 'Safety first' })).toBeHidden();
  await expect(banner).toBeVisible();
});

test('REL-04: two browsers on one session: one side only goes together by itself, both sides are chosen between', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(60_000);
  const walk = new WalkPage(page);
  await walk.start({ age: '45', sex: 'Female' });
  await walk.enter('bloating', 'Bloating');
  await walk.isSaved();
  const context = await browser.newContext({
    baseURL: baseURL ?? '',
    storageState: await page.context().storageState(),
  });
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByRole('textbox', { name: 'Notes' }).fill('Mother has celiac disease');
  await new WalkPage(other).isSaved();

  await walk.enter('nausea', /nausea/i);
  await expect(page.getByText('What you entered was added to what was entered there')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue('Mother has celiac disease');
  await walk.isSaved();

  await other.getByRole('textbox', { name: 'Notes' }).fill('Mother and aunt have celiac disease');
  await new WalkPage(other).isSaved();
  page.on('dialog', (dialog) => void dialog.accept());
  await page.getByRole('textbox', { name: 'Notes' }).fill('Worse after rye bread');
  const screen = page.getByRole('dialog', { name: 'Changed here and elsewhere' });
  await expect(screen).toBeVisible();
  await page.reload();
  await expect(screen.getByText('Worse after rye bread')).toBeVisible();
  await expect(screen.getByText('Mother and aunt have celiac disease')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await screen.getByRole('radio', { name: 'Keep both' }).check();
  await screen.getByRole('button', { name: 'Save these choices' }).click();
  await walk.isSaved();
  await other.reload();
  await expect(other.getByRole('textbox', { name: 'Notes' })).toHaveValue(
    'Mother and aunt have celiac disease\n\nWorse after rye bread',
  );
  await expect(other.getByText('2 so far')).toBeVisible();

  // Of another browser nothing is heard: it is looked for when the page is come back to.
  await walk.enter('fatigue', /fatigue/i);
  await walk.isSaved();
  await expect(other.getByText('2 so far')).toBeVisible();
  await other.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(other.getByText('It stands here as it is now')).toBeVisible();
  await expect(other.getByText('3 so far')).toBeVisible();
  await context.close();
});

test('REL-04: two tabs on one session: none says “Saved” of what it does not show, and nothing typed is lost', async ({
  page,
}) => {
  test.setTimeout(60_000);
  const walk = new WalkPage(page);
  await walk.start({ age: '45', sex: 'Female' });
  await walk.enter('bloating', 'Bloating');
  await walk.isSaved();
  const other = await page.context().newPage();
  await other.goto(page.url());
  const there = new WalkPage(other);
  await there.isSaved();

  // Both are open, and somebody is at this one: it is told, and stays as it is until a press.
  await there.enter('nausea', /nausea/i);
  await there.isSaved();
  await expect(page.getByText('what stands here is older')).toBeVisible();
  await expect(page.getByRole('main').getByText('Saved', { exact: true })).toBeHidden();
  await expect(page.getByText('1 so far')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Show it as it is now' }).click();
  await expect(page.getByText('2 so far')).toBeVisible();
  await walk.isSaved();

  // Come back to, it shows what is new by itself …
  await there.enter('fatigue', /fatigue/i);
  await there.isSaved();
  await expect(page.getByText('what stands here is older')).toBeVisible();
  const comeBack = (): Promise<boolean> => page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await comeBack();
  await expect(page.getByText('It stands here as it is now')).toBeVisible();
  await expect(page.getByText('3 so far')).toBeVisible();

  // … but not while a press has begun that was meant for what stood there …
  await there.enter('constipation', /constipation/i);
  await there.isSaved();
  await expect(page.getByText('what stands here is older')).toBeVisible();
  await page.getByRole('heading', { name: 'Conditions to consider' }).hover();
  await page.mouse.down();
  const read = page.waitForResponse((response) => response.url().includes('sessions.open'));
  await comeBack();
  await read;
  await page.mouse.up();
  await expect(page.getByText('what stands here is older')).toBeVisible();
  await comeBack();
  await expect(page.getByText('4 so far')).toBeVisible();

  // … and unless something half typed stands there, which a press leaves where it is.
  await walk.enter('haemoglobin', 'Haemoglobin');
  const figure = page.getByRole('textbox', { name: /haemoglobin/i });
  await figure.fill('13');
  await there.enter('fever', /^fever/i);
  await there.isSaved();
  await comeBack();
  await expect(page.getByText('what stands here is older')).toBeVisible();
  await page.getByRole('button', { name: 'Show it as it is now' }).click();
  await expect(page.getByText('5 so far')).toBeVisible();
  await expect(figure).toHaveValue('13');
});

test('REL-10, REL-11, SEC-20: without a network the walk goes on over a reload and a lost tab, and sign-out leaves nothing', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const page = await pageOfAnother(browser, baseURL, `offline-${crypto.randomUUID()}@example.org`);
  const context = page.context();
  const walk = new WalkPage(page);
  await walk.start({ age: '46', sex: 'Female', reference: 'wombat-offline-3310' });
  const address = page.url();
  await walk.enter('bloating', 'Bloating');
  await walk.isSaved();
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === 'activated');

  const spoken = await spokenOn(page);
  await context.setOffline(true);
  await walk.enter('nausea', /nausea/i);
  await expect(page.getByText('1 kept on this device')).toBeVisible();
  expect((await spoken()).filter((words) => words.startsWith('Offline'))).toHaveLength(1);
  await page.reload();
  await expect(page.getByText('2 so far')).toBeVisible();
  await page.getByRole('textbox', { name: 'Notes' }).fill('wombat-note-8872');
  await expect(page.getByText('2 kept on this device')).toBeVisible();
  await page.close();

  const again = await context.newPage();
  await again.goto('/sessions');
  expect(await axeViolations(again)).toEqual([]);
  await again.getByRole('link', { name: /wombat-offline-3310/ }).click();
  await expect(again.getByRole('textbox', { name: 'Notes' })).toHaveValue('wombat-note-8872');
  await expect(again.getByText('2 kept on this device')).toBeVisible();
  expect(await axeViolations(again)).toEqual([]);
  const kept = await storedIn(again);
  expect(kept.join().length).toBeGreaterThan(10_000);
  expect(kept.join()).not.toContain('wombat');

  await context.setOffline(false);
  await new WalkPage(again).isSaved();
  await again.goto(address);
  await expect(again.getByText('2 so far')).toBeVisible();
  await expect(again.getByRole('textbox', { name: 'Notes' })).toHaveValue('wombat-note-8872');
  // Each entry with its assessment, once.
  const events = 'SELECT count(*)::int AS n FROM "SessionEvent" WHERE "sessionId" = $1';
  expect((await onDatabase(events, [address.split('/').at(-1)])).rows).toEqual([{ n: 8 }]);

  const told = again.waitForResponse((response) => response.url().endsWith('/api/auth/signout'));
  await again.getByRole('button', { name: 'Sign out' }).click();
  expect((await (await told).allHeaders())['clear-site-data']).toBe('"cache", "storage"');
  await expect(again).toHaveURL(/sign-in$/);
  expect((await storedIn(again)).filter((text) => text !== '{}')).toEqual([]);
  expect(await again.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await context.close();
});

test('SEC-20: what waits when the sign-in has ended is saved by whoever typed it, and by nobody else', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const [first, second] = ['first', 'second'].map((name) => `${name}-${crypto.randomUUID()}@example.org`) as [
    string,
    string,
  ];
  const password = 'a boat beyond the harbour wall';
  const page = await pageOfAnother(browser, baseURL, first, password);
  await makeClinician(second, password);
  const walk = new WalkPage(page);
  await walk.start({ age: '47', sex: 'Female' });
  await walk.enter('bloating', 'Bloating');
  await walk.isSaved();
  await onDatabase(
    'UPDATE "SignIn" SET "endedAt" = now() WHERE "clinicianId" = (SELECT "id" FROM "Clinician" WHERE "email" = $1)',
    [first],
  );
  await page.getByRole('textbox', { name: 'Notes' }).fill('wallaby-note-5518');
  const signInAgain = page.getByRole('link', { name: /Sign in again/ });
  await expect(signInAgain).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  // However far the page is read, on a phone too.
  for (const [width, height] of [
    [390, 700],
    [1280, 720],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.evaluate(() => window.scrollTo(0, 1200));
    await expect(signInAgain).toBeInViewport({ ratio: 1 });
    await signInAgain.click({ trial: true });
  }

  const beside = await page.context().newPage();
  await signIn(beside, second, password);
  await page.getByRole('button', { name: 'Try again' }).click();
  // The other tab may still be writing down who it is for.
  await expect(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await expect(page.getByText('Somebody else is signed in in this browser')).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(beside.getByText('not saved yet')).toBeHidden();
  await beside.goto(page.url());
  await expect(beside.getByRole('heading', { name: 'Not found' })).toBeVisible();
  await beside.goto('/');
  await beside.getByRole('button', { name: 'Sign out' }).click();
  await expect(beside).toHaveURL(/sign-in$/);

  // The tab is lost; the one who typed it comes back.
  const address = page.url();
  await page.close({ runBeforeUnload: false });
  await signIn(beside, first, password);
  await beside.getByRole('link', { name: 'open the session' }).click();
  await expect(beside.getByRole('textbox', { name: 'Notes' })).toHaveValue('wallaby-note-5518');
  await new WalkPage(beside).isSaved();
  await beside.goto(address);
  await expect(beside.getByRole('textbox', { name: 'Notes' })).toHaveValue('wallaby-note-5518');
  await beside.context().close();
});
