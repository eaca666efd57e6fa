import { awake } from './fixtures/awake';
import { expect, test } from './fixtures/test';
import { WalkPage } from './pages/walk';

test('A11Y-02: the list under a search field is gone through by key, and takes only what is marked', async ({
  page,
}) => {
  await new WalkPage(page).start({ age: '45', sex: 'Female' });
  const field = page.getByRole('combobox', { name: 'What brings the patient?' });
  const options = page.getByRole('listbox').getByRole('option');
  const marked = page.getByRole('listbox').getByRole('option', { selected: true });
  const isMarked = async (place: number): Promise<void> => {
    const line = place < 0 ? options.last() : options.nth(place);
    await expect(line).toHaveAttribute('aria-selected', 'true');
    await expect(field).toHaveAttribute('aria-activedescendant', (await line.getAttribute('id')) ?? '');
    await expect(marked).toHaveCount(1);
    await expect(line).toBeInViewport();
  };

  await field.fill('pain');
  await isMarked(0);
  for (const [key, place] of [
    ['ArrowDown', 1],
    ['ArrowUp', 0],
    ['ArrowUp', -1],
    ['ArrowDown', 0],
    ['PageDown', 10],
    ['PageUp', 0],
    ['End', -1],
    ['Home', 0],
  ] as const) {
    await page.keyboard.press(key);
    await isMarked(place);
  }
  await options.nth(3).hover();
  await isMarked(3);

  // What is closed keeps what was typed, and enters nothing.
  await page.keyboard.press('Escape');
  await expect(options).toHaveCount(0);
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await expect(field).toHaveValue('pain');
  await expect(field).toBeFocused();

  // Once more, and it is empty. Emptied by hand as well, nothing is marked, and Enter enters nothing.
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('');
  await field.fill('pain');
  await isMarked(0);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await expect(options).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(field).toHaveAccessibleName('What brings the patient?');
  await field.fill('pain');
  await isMarked(0);
  await page.keyboard.press('Escape');

  // Opened without a word typed since, nothing is marked, so that Enter enters nothing that nobody chose.
  await field.click();
  await expect(options).not.toHaveCount(0);
  await expect(marked).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(options).toHaveCount(0);
  await expect(field).toHaveAccessibleName('What brings the patient?');

  // Nor does a press elsewhere.
  await field.fill('fever');
  await isMarked(0);
  await page.getByRole('heading', { level: 1 }).click();
  await expect(options).toHaveCount(0);
  await expect(field).toHaveAccessibleName('What brings the patient?');

  // A press takes its line, and the field is ready for the next.
  await field.fill('bloating');
  await options.first().click();
  await expect(page.getByText('1 so far')).toBeVisible();
  const next = page.getByRole('combobox', { name: 'Add a finding' });
  await expect(next).toHaveValue('');
  await expect(next).toBeFocused();
});

test('what is typed before the list has come stays, and Enter takes its first line', async ({ page }) => {
  const walk = new WalkPage(page);
  await walk.start({ age: '45', sex: 'Female' });
  await page.getByRole('combobox', { name: 'What brings the patient?' }).fill('bloating');
  await page.getByRole('listbox').getByRole('option').first().click();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();

  // A page of its own, which has not fetched the list; whatever it fetches from now on is slow.
  await page.reload();
  await awake(page);
  let late = 0;
  await page.route('**/_next/static/**/*.js', async (route) => {
    late += 1;
    await new Promise((resolve) => setTimeout(resolve, 2000));
    await route.continue();
  });
  const field = page.getByRole('combobox', { name: 'Add a finding' });
  await field.pressSequentially('fever');
  await field.press('Enter');
  await expect(page.getByText('2 so far')).toBeVisible();
  expect(late).toBeGreaterThan(0);
  await expect(field).toHaveValue('');
  await expect(field).toBeFocused();
});
