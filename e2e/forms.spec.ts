import type { Page } from '@playwright/test';
import { awake } from './fixtures/awake';
import { axeViolations } from './fixtures/axe';
import { pageOfAnother } from './fixtures/clinician';
import { expect, test } from './fixtures/test';
import { WalkPage } from './pages/walk';

/** What was wrong stands on top, has the focus, is in the title, and its link leads to the field, which says the same. */
const isNamed = async (page: Page, field: string): Promise<void> => {
  const summary = page.getByRole('alert').filter({ has: page.getByRole('link') });
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Error: /);
  const link = summary.getByRole('link').first();
  const message = (await link.textContent()) ?? '';
  await link.click();
  const control = page.getByLabel(field, { exact: true });
  await expect(control).toBeFocused();
  await expect(control).toHaveAttribute('aria-invalid', 'true');
  await expect(control).toHaveAccessibleDescription(new RegExp(message.replaceAll(/[.?*+()]/g, '\\$&')));
  expect(await axeViolations(page)).toEqual([]);
};

test.describe('A11Y-10: what is wrong is named on top and at its field, and what was typed is kept', () => {
  test('a new session', async ({ page }) => {
    await page.goto('/sessions/new');
    await page.getByLabel('Age', { exact: true }).fill('fifty');
    await page.getByLabel('Local reference').fill('room 4');
    await page.getByRole('button', { name: 'Start' }).click();
    await isNamed(page, 'Age');
    await expect(page.getByLabel('Age', { exact: true })).toHaveValue('fifty');
    await expect(page.getByLabel('Local reference')).toHaveValue('room 4');
  });

  test('a new password', async ({ browser, baseURL }) => {
    const page = await pageOfAnother(browser, baseURL, `forms-${Date.now()}@example.org`);
    await page.goto('/account');
    await awake(page);
    await page.getByLabel('New password').fill('short');
    await page.getByRole('button', { name: 'Change password' }).click();
    await isNamed(page, 'New password');
    await expect(page.getByLabel('New password')).toHaveValue('short');
    await page.context().close();
  });
});

test.describe('signing in', () => {
  test.use({ storageState: { cookies: [], origins: [] } });

  test('A11Y-10: refused, both fields say so and keep what was typed', async ({ page }) => {
    await page.goto('/sign-in');
    await awake(page);
    await page.getByLabel('E-mail address').fill(`nobody-${Date.now()}@example.org`);
    await page.getByLabel('Password').fill('not the one');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await isNamed(page, 'E-mail address');
    await expect(page.getByLabel('Password')).toHaveValue('not the one');
  });

  test('A11Y-07: nothing is to be solved or remembered: both fields can be pasted into and filled by a manager', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/sign-in');
    for (const [name, purpose] of [
      ['E-mail address', /username/],
      ['Password', /current-password/],
    ] as const) {
      const field = page.getByLabel(name);
      await expect(field).toHaveAttribute('autocomplete', purpose);
      await page.evaluate((text) => navigator.clipboard.writeText(text), `pasted into ${name}`);
      await field.focus();
      await page.keyboard.press('Control+V');
      await expect(field).toHaveValue(`pasted into ${name}`);
    }
  });
});

test('A11Y-05, A11Y-13: a red flag has words and a sign beside its colour, in forced colours too; nothing is dragged', async ({
  page,
}) => {
  const walk = new WalkPage(page);
  await walk.start({ age: '71', sex: 'Male' });
  await walk.enter('rectal bleeding', 'Rectal bleeding');
  const banner = page.getByRole('region', { name: 'Red flags' }).getByRole('heading').first();
  await expect(banner).toBeVisible();
  const box = page.locator('#red-flags > *').first();
  await expect(box.locator('svg').first()).toBeVisible();
  await expect(box).toContainText(/Emergency|Same day|Urgent/i);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce', colorScheme });
    await expect(box.locator('svg').first()).toBeVisible();
    expect([colorScheme, await axeViolations(page)]).toEqual([colorScheme, []]);
  }
  expect(await page.locator('[draggable="true"], input[type="range"]').count()).toBe(0);
});

test('A11Y-01, A11Y-14: letters twice as large and further apart cut nothing off', async ({ page }) => {
  test.setTimeout(60_000);
  // As somebody sets it in the browser: what asks for the width in letters is answered accordingly.
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  for (const path of [
    '/',
    '/sessions/new',
    '/sessions',
    '/library/investigations/ttg-iga',
    '/calculators',
    '/account',
  ]) {
    await page.goto(path, { waitUntil: 'networkidle' });
    // The distances of 1.4.12, set by script, where no policy of styles asks.
    const left = await page.evaluate(() => {
      for (const element of document.querySelectorAll<HTMLElement>('body *')) {
        element.style.lineHeight = '1.5';
        element.style.letterSpacing = '0.12em';
        element.style.wordSpacing = '0.16em';
      }
      const wide = window.innerWidth;
      const outside = [...document.querySelectorAll<HTMLElement>('main *, header *')].filter(
        (element) => element.getBoundingClientRect().right > wide + 1 && element.children.length === 0,
      );
      const cut = [...document.querySelectorAll<HTMLElement>('button, a, label, h1, h2, h3')].filter(
        ({ scrollWidth, clientWidth, className }) =>
          clientWidth > 0 && scrollWidth > clientWidth + 1 && !String(className).includes('sr-only'),
      );
      return {
        letters: getComputedStyle(document.documentElement).fontSize,
        sideways: document.documentElement.scrollWidth - wide,
        outside: document.documentElement.scrollWidth > wide ? outside.map((one) => one.outerHTML.slice(0, 120)) : [],
        cut: cut.map((element) => element.textContent?.slice(0, 60)),
      };
    });
    expect([path, left]).toEqual([
      path,
      { letters: expect.stringMatching(/^3[02]px$/), sideways: 0, outside: [], cut: [] },
    ]);
    expect([path, await axeViolations(page)]).toEqual([path, []]);
  }
});
