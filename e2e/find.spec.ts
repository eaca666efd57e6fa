import { awake } from './fixtures/awake';
import { axeViolations } from './fixtures/axe';
import { expect, test } from './fixtures/test';

test('an investigation is found in under ten seconds and ten keystrokes, from any page', async ({ page }) => {
  await page.goto('/sessions');
  await awake(page);
  let strokes = 0;
  const press = async (key: string) => {
    strokes += 1;
    await page.keyboard.press(key);
  };
  const began = Date.now();
  await press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Find anything' })).toBeFocused();
  for (const letter of 'calp') await press(letter);
  await expect(page.getByRole('option').first()).toContainText('Faecal calprotectin');
  await press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Faecal calprotectin');
  expect(strokes).toBeLessThan(10);
  expect(Date.now() - began).toBeLessThan(10_000);
});

test('A11Y-22 the palette and the shortcuts, by keyboard alone', async ({ page }) => {
  await page.goto('/about');
  await awake(page);
  const palette = page.getByRole('dialog', { name: 'Find anything' });
  const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' });

  // Places in two keys.
  await page.keyboard.press('g');
  await page.keyboard.press('l');
  await expect(page).toHaveURL(/\/library$/);
  await awake(page);
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  // In a field a bare key is a letter.
  await page.keyboard.type('g?n');
  await expect(page.getByRole('searchbox')).toHaveValue('g?n');
  await expect(page).toHaveURL(/\/library/);
  await expect(list).toBeHidden();

  // Out of the field into the palette, and back to where one was.
  await page.keyboard.press('Control+k');
  await expect(palette).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(palette).toBeHidden();
  await expect(page.getByRole('searchbox')).toBeFocused();

  // REG-04: who asks for a leaky gut is led to the explanation.
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Find anything' })).toBeFocused();
  await page.keyboard.type('leaky gut');
  await expect(page.getByRole('option').first()).toContainText('a diagnosis?');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/leaky-gut$/);

  // The theme; typed at once, before the field is there, no letter is lost.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('theme dark');
  await expect(page.getByRole('combobox', { name: 'Find anything' })).toHaveValue('theme dark');
  await expect(page.getByRole('option').first()).toContainText('Theme: Dark');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  // The density stands beside it.
  const dense = page.getByRole('button', { name: 'Dense pages' });
  await dense.click();
  await expect(page.locator('html')).toHaveAttribute('data-density', 'dense');
  await expect(palette).toBeHidden();

  // Listed, and turned off in this browser.
  await page.keyboard.press('?');
  await expect(list).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await list.getByRole('checkbox', { name: 'Shortcuts are on' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await page.keyboard.press('Control+k');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-density', 'dense');
  await expect(dense).toHaveAttribute('aria-pressed', 'true');
  await awake(page);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('lists are narrowed, what is ticked is compared', async ({ page }) => {
  test.setTimeout(60_000);
  await page.goto('/library?kind=investigation');
  await page.locator('form[data-instant="true"]').waitFor();
  const all = page.getByRole('main').getByRole('status').first();
  await expect(all).toHaveText(/matches/);
  await page.getByRole('checkbox', { name: /^Stool/ }).check();
  await page.getByRole('checkbox', { name: /^Finds a cause/ }).check();
  await expect(page).toHaveURL(/role=cause&specimen=stool/);
  // While the rest of the index arrives the number is one so far.
  await expect(all).toHaveText(/^\d+ matches$/);
  const narrowed = await all.textContent();
  await page.goBack();
  await expect(page.getByRole('checkbox', { name: /^Finds a cause/ })).not.toBeChecked();
  await page.goForward();
  await expect(all).toHaveText(narrowed ?? '');
  expect(await axeViolations(page)).toEqual([]);

  for (const name of ['Faecal calprotectin', 'Faecal lactoferrin']) {
    await page.getByRole('button', { name: `Compare ${name}`, exact: true }).focus();
    await page.keyboard.press('Enter');
  }
  await page.getByRole('link', { name: 'Open comparison', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/compare\?ids=faecal-calprotectin,faecal-lactoferrin$/);
  await expect(page.getByRole('heading', { name: 'What it is for' })).toBeVisible();
  const add = page.getByRole('combobox', { name: 'Add an investigation' });
  await add.fill('fit');
  await page.getByRole('listbox').getByRole('option').first().waitFor();
  await add.press('Enter');
  await expect(page).toHaveURL(/,fit$/);
  await page.getByRole('link', { name: 'Take Faecal lactoferrin away' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/ids=faecal-calprotectin,fit$/);
  expect(await axeViolations(page)).toEqual([]);
});

test('what was opened is remembered in this browser', async ({ page }) => {
  await page.goto('/library/conditions/celiac-disease');
  // Remembered once the page has woken up, which no quiet of the network tells.
  await expect
    .poll(() => page.evaluate(() => window.localStorage.getItem('zonula-look-up')))
    .toContain('celiac-disease');
  await page.goto('/library');
  // The names come with the index, which a busy machine takes its time to make.
  await page.locator('form[data-instant="true"]').waitFor();
  await expect(page.getByRole('navigation', { name: 'Opened last' }).getByRole('link').first()).toContainText(
    'Celiac disease',
  );
});

test('A11Y-08 help is in the same place on every page', async ({ page }) => {
  const places = new Set<string>();
  for (const path of ['/', '/sessions', '/sessions/new', '/library', '/library/compare', '/leaky-gut', '/about']) {
    await page.goto(path);
    const links = await page.getByRole('navigation', { name: 'Main' }).getByRole('link').allTextContents();
    const box = await page.getByRole('link', { name: 'Help', exact: true }).boundingBox();
    places.add(`${links.join(', ')} at ${Math.round(box?.x ?? -1)}`);
  }
  expect([...places]).toHaveLength(1);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('A11Y-21 a list is searched and narrowed', async ({ page }) => {
    await page.goto('/library?kind=investigation&q=celiac&role=cause&specimen=blood');
    await expect(
      page
        .getByRole('main')
        .getByRole('link', { name: /transglutaminase IgA/i })
        .first(),
    ).toBeVisible();
    await expect(page.getByRole('checkbox', { name: /^Blood/ }).first()).toBeChecked();
  });
});
