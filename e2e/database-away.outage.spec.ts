import { axeViolations } from './fixtures/axe';
import { killDatabase, startDatabase, stopDatabase } from './fixtures/database';
import { storedIn } from './fixtures/storage';
import { expect, test } from './fixtures/test';
import { WalkPage } from './pages/walk';

test('REL-09: the database goes away mid-walk: it says “not saved”, keeps the answers, and saves by itself', async ({
  page,
}) => {
  test.setTimeout(90_000);
  const walk = new WalkPage(page);
  await walk.start({ age: '51', sex: 'Female' });
  await walk.enter('diarrhoea', 'Diarrhoea');
  await walk.isSaved();
  try {
    await stopDatabase();
    const before = await walk.rangeOf('Celiac disease');
    await walk.enter('weight loss', /Weight loss/);
    await walk.enter('no blood', /Rectal bleeding/);
    await expect(page.getByText('Not saved', { exact: false }).first()).toBeVisible({ timeout: 30_000 });
    await expect(page.getByText('3 so far')).toBeVisible();
    // The walk goes on: the engine is in the browser.
    expect(await walk.rangeOf('Celiac disease')).not.toBe(before);
    expect(await axeViolations(page)).toEqual([]);
  } finally {
    await startDatabase();
  }
  await expect(page.getByRole('main').getByText('Saved', { exact: true })).toBeVisible({ timeout: 30_000 });
  await page.reload();
  await expect(page.getByText('3 so far')).toBeVisible();
});

test('what was not saved survives a reload, unread by anybody (SEC-20), and is saved afterwards', async ({ page }) => {
  test.setTimeout(90_000);
  const walk = new WalkPage(page);
  await walk.start({ age: '52', sex: 'Female' });
  await walk.enter('diarrhoea', 'Diarrhoea');
  await walk.isSaved();
  try {
    await killDatabase();
    await page.getByRole('textbox', { name: 'Notes' }).fill('platypus-note-9931');
    await expect(page.getByText('Not saved', { exact: false }).first()).toBeVisible({ timeout: 30_000 });
    const kept = await storedIn(page);
    expect(kept.length).toBeGreaterThan(2);
    expect(kept.join()).not.toContain('platypus');
  } finally {
    await startDatabase();
  }
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue('platypus-note-9931', { timeout: 30_000 });
  await expect(page.getByRole('main').getByText('Saved', { exact: true })).toBeVisible({ timeout: 30_000 });
});
