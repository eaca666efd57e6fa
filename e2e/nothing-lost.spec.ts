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

test('pressing Finish twice finishes', async ({ page }) => {
  const walk = new WalkPage(page);
  await walk.start({ age: '43', sex: 'Female' });
  await walk.enter('bloating', 'Bloating');
  await page.getByRole('button', { name: 'Finish' }).dblclick();
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
  const banner = page.getByRole('alert').filter({ hasText: 'Vomited blood, black stool or large bleed' });
  await expect(banner).toBeVisible();
  await page.getByRole('button', { name: 'None of these' }).click();
  await expect(page.getByRole('heading', { name: 'Safety first' })).toBeHidden();
  await expect(banner).toBeVisible();
});
