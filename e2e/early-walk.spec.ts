import type { Page } from '@playwright/test';
import { expect, signedInState, test } from './fixtures/test';
import { WalkPage } from './pages/walk';

/** A walk in which something dangerous is recorded; its address. */
const inDanger = async (page: Page): Promise<string> => {
  const walk = new WalkPage(page);
  await walk.start({ age: '62', sex: 'Female' });
  await walk.enter('stomach pain', 'Abdominal pain');
  await page.getByRole('button', { name: /^None of these/ }).click();
  await walk.enter('fainted', 'Fainted');
  await expect(page.getByRole('alert').first()).toContainText('Emergency');
  await walk.isSaved();
  return page.url();
};

/** The knowledge base comes when `let go` is called. */
const heldBack = async (page: Page): Promise<() => void> => {
  let letGo = (): void => undefined;
  const gone = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/\/knowledge\/[0-9a-f]+$/, async (route) => {
    await gone;
    await route.continue();
  });
  return letGo;
};

test('a danger that is recorded stands on the page without any script', async ({ page, browser }) => {
  const address = await inDanger(page);
  const said = await page.locator('#red-flags').textContent();
  const context = await browser.newContext({ javaScriptEnabled: false, storageState: signedInState });
  const plain = await context.newPage();
  await plain.goto(address);
  await expect(plain.getByRole('alert').first()).toContainText('Emergency');
  await expect(plain.locator('#red-flags')).toHaveText(said ?? '');
  // What this device may hold besides is not known without scripts, and is not claimed.
  await expect(plain.getByText('As last saved')).toBeVisible();
  await expect(plain.locator('time').first()).toHaveText(/^\d+ \w+ \d{4}, \d\d:\d\d UTC$/);
  await expect(plain.getByText('Saved', { exact: true })).toHaveCount(0);
  await context.close();
});

test('it stands before the knowledge base has come, where it stays, and what is pressed meanwhile is done', async ({
  page,
}) => {
  await inDanger(page);
  const letGo = await heldBack(page);
  await page.reload({ waitUntil: 'commit' });
  const flags = page.locator('#red-flags');
  await expect(flags.getByRole('alert').first()).toContainText('Emergency');
  await page.waitForLoadState('load');
  const meaning = async () => ({
    flags: await flags.textContent(),
    at: await flags.boundingBox(),
    ranking: await new WalkPage(page).order(),
  });
  const drawn = await meaning();
  const question = page.getByRole('region', { name: 'Next question' });
  const asked = await question.getByRole('heading', { level: 1 }).textContent();
  await expect(page.getByText('As last saved')).toBeVisible();
  await question.getByRole('button', { name: 'Unknown' }).click();
  await expect(question.getByRole('heading', { level: 1 })).toHaveText(asked ?? '');
  await page.evaluate(() => {
    document.querySelector('#red-flags')?.setAttribute('data-first-drawn', '');
  });
  letGo();
  await expect(question.getByRole('heading', { level: 1 })).not.toHaveText(asked ?? '');
  await new WalkPage(page).isSaved();
  // An unknown moves nothing: what the browser thinks of is what the server drew, in the very same place.
  await expect(page.locator('#red-flags[data-first-drawn]')).toHaveCount(1);
  expect(await meaning()).toEqual(drawn);
});

test('what this device holds unsaved is shown once the page is awake', async ({ page }) => {
  const walk = new WalkPage(page);
  await walk.start({ age: '62', sex: 'Female' });
  await walk.enter('stomach pain', 'Abdominal pain');
  await page.getByRole('button', { name: /^None of these/ }).click();
  await walk.isSaved();
  await page.route('**/api/trpc/sessions.record**', (route) => route.abort());
  await walk.enter('fainted', 'Fainted');
  await expect(page.getByRole('alert').filter({ hasText: 'Emergency' })).toBeVisible();
  await expect(
    page
      .getByRole('main')
      .getByText(/^Offline/)
      .first(),
  ).toBeVisible();
  const letGo = await heldBack(page);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload({ waitUntil: 'commit' });
  await expect(page.getByText('As last saved')).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: 'Emergency' })).toHaveCount(0);
  letGo();
  await expect(page.getByRole('alert').filter({ hasText: 'Emergency' })).toBeVisible();
});

test('REG-16: where the knowledge base cannot be had, the walk stays as it was drawn, red flags first, until it can', async ({
  page,
  browser,
}) => {
  const address = await inDanger(page);
  const said = await page.locator('#red-flags').textContent();
  const context = await browser.newContext({ storageState: signedInState });
  const cut = await context.newPage();
  const complaints: string[] = [];
  cut.on('pageerror', (error) => complaints.push(error.message));
  let status = 500;
  await cut.route(/\/knowledge\/[0-9a-f]+$/, (route) =>
    status === 200 ? route.continue() : route.fulfill({ status }),
  );
  await cut.goto(address, { waitUntil: 'commit' });
  const flags = cut.locator('#red-flags');
  await expect(flags).toHaveText(said ?? '');
  await flags.evaluate((element) => element.setAttribute('data-first-drawn', ''));
  const problem = cut.getByRole('heading', { name: 'The knowledge base could not be loaded' });
  await expect(problem).toBeVisible({ timeout: 20_000 });
  // The very same markup, under the message, and nothing in it can be pressed.
  await expect(cut.locator('#red-flags[data-first-drawn]')).toHaveText(said ?? '');
  const [above, below] = [await problem.boundingBox(), await flags.boundingBox()];
  expect(above?.y ?? 0).toBeLessThan(below?.y ?? 0);
  await expect(cut.getByText(/^As last saved/)).toBeVisible();
  await expect(cut.getByRole('button', { name: 'Finish and sign' })).toBeDisabled();
  await expect(cut.getByRole('region', { name: 'Next question' }).getByRole('button').first()).toBeDisabled();
  // Tried again in vain, then with success.
  status = 503;
  await cut.getByRole('button', { name: 'Try again' }).click();
  await expect(flags).toHaveText(said ?? '');
  status = 200;
  await expect(problem).toBeHidden({ timeout: 20_000 });
  await expect(flags).toHaveText(said ?? '');
  await new WalkPage(cut).isSaved();
  await expect(cut.getByRole('button', { name: 'Finish and sign' })).toBeEnabled();
  expect(complaints).toEqual([]);
  await context.close();
});
