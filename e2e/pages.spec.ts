import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageAddresses, pageOf } from './fixtures/addresses';
import { axeViolations, axeViolationsByDayAndNight } from './fixtures/axe';
import { squeeze } from './fixtures/pseudo-locale';
import { expect, test } from './fixtures/test';
import { WalkPage } from './pages/walk';

const sessionPages = [
  '/',
  '/sessions',
  '/sessions/new',
  '/sessions/import',
  '/sessions/compare',
  '/sessions/outstanding',
  '/sessions/calibration',
  '/sessions/recall',
  '/record',
  '/offline',
  '/administration',
  '/not-allowed',
  '/account',
  '/no-such-page',
];
const libraryPages = [
  '/library',
  '/library?q=is+there+a+blood+test+for+celiac+disease',
  '/library?q=zzzz',
  '/library?kind=investigation&role=cause',
  '/library?kind=source&type=guideline',
  '/library/compare',
  '/library/compare?ids=ttg-iga,ema-iga,fit',
  '/library/investigations/lactulose-mannitol-test',
  '/library/investigations/faecal-calprotectin',
  '/library/conditions/crohn-disease',
  '/library/findings/diarrhoea',
  '/evidence/celiac-disease/raised-inflammatory-markers/nice-ng20',
  '/sources/nice-ng20',
];
const otherPages = [
  '/sign-in?again=1',
  '/sign-in/refused?why=no_role',
  '/leaky-gut',
  '/handouts',
  '/handouts/investigations/faecal-calprotectin',
  '/calculators',
  '/calculators/lactulose-mannitol',
  '/about',
  '/about/accuracy',
  '/about/hazards',
  '/about/attributes',
  '/about/model-card',
  '/about/changes',
  '/about/problems',
];
const pages = [...sessionPages, ...libraryPages, ...otherPages];

/** Pages that take somebody else, or something done before, and the journey that has axe look at them. */
const elsewhere: Readonly<Record<string, string>> = {
  '/join': 'clinics.spec.ts',
  '/setup': 'first-start.setup.ts',
  '/sign-in/enrol': 'sign-in.spec.ts',
  '/sign-in/second-factor': 'sign-in.spec.ts',
  '/audit': 'audit.spec.ts',
  '/sessions/none': 'walk.spec.ts',
  '/sessions/none/review': 'walk.spec.ts',
};

test('A11Y-01: no page is forgotten', () => {
  const opened = [...pages.map((path) => pageOf(path.split('?')[0] ?? '')), ...Object.keys(elsewhere)];
  expect(pageAddresses.filter((address) => !opened.includes(address))).toEqual([]);
  for (const [address, file] of Object.entries(elsewhere)) {
    const looks = new RegExp(`axeViolationsOn\\(\\w+, '${address}'\\)`);
    expect([address, readFileSync(join(import.meta.dirname, file), 'utf8')]).toEqual([
      address,
      expect.stringMatching(looks),
    ]);
  }
});

for (const [name, width] of [
  ['desktop', 1280],
  ['phone', 390],
] as const) {
  for (const [part, paths] of [
    ['sessions and account', sessionPages],
    ['look-up', libraryPages],
    ['handouts, calculators and about', otherPages],
  ] as const) {
    test.describe(`${name}: ${part}`, () => {
      test.use({ viewport: { width, height: 844 } });
      test('A11Y-01: no page has a violation', async ({ page }) => {
        test.setTimeout(180_000);
        for (const path of paths) {
          await page.goto(path);
          expect([path, await axeViolationsByDayAndNight(page)]).toEqual([path, []]);
        }
      });
    });
  }
}

test('A11Y-01: the walk has none in any of its states', async ({ page }) => {
  test.setTimeout(60_000);
  const walk = new WalkPage(page);
  const clean = async (state: string) => expect([state, await axeViolations(page)]).toEqual([state, []]);
  await walk.start({ age: '34', sex: 'Female' });
  await clean('empty');
  await page.getByRole('main').getByRole('combobox').fill('diarr');
  await page.getByRole('listbox').waitFor();
  await clean('searching');
  await walk.enter('diarrhoea', 'Diarrhoea');
  await clean('safety list');
  await page.getByRole('button', { name: 'None of these' }).click();
  await walk.ranking().getByRole('button', { name: /^Why/ }).first().click();
  await clean('reasons open');
  await page.getByRole('button', { name: 'Change setting, age or sex' }).click();
  await page.getByRole('dialog').waitFor();
  await clean('dialog');
});

test('A11Y-14: nothing scrolls sideways at 320 px', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 700 });
  for (const path of pages) {
    await page.goto(path);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect([path, overflow]).toEqual([path, 0]);
  }
});

test('A11Y-19: turned right to left, with words a third longer, nothing leaves a page and no label is clipped', async ({
  page,
}) => {
  test.setTimeout(60_000);
  await page.setViewportSize({ width: 390, height: 844 });
  const roomy = { sideways: 0, clipped: [] };
  for (const path of [
    '/',
    '/sessions',
    '/sessions/new',
    '/sessions/outstanding',
    '/library?kind=investigation&role=cause',
    '/library/conditions/crohn-disease',
    '/calculators',
    '/about',
    '/account',
  ]) {
    // Words that are changed before the page has woken up would be words that the server never said.
    await page.goto(path, { waitUntil: 'networkidle' });
    expect([path, await squeeze(page)]).toEqual([path, roomy]);
  }
  const walk = new WalkPage(page);
  await walk.start({ age: '34', sex: 'Female' });
  await walk.enter('diarrhoea', 'Diarrhoea');
  await page.getByRole('button', { name: 'None of these' }).click();
  await walk.isSaved();
  expect(await squeeze(page)).toEqual(roomy);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('A11Y-21: a past session and an investigation can be read', async ({ page }) => {
    await page.goto('/sessions');
    await page.getByRole('main').locator('a[href^="/sessions/ses_"]').first().click();
    await page.goto(`${page.url().replace(/\/review$/, '')}/review`);
    await expect(page.getByRole('heading', { name: 'Conditions to consider' })).toBeVisible();
    await page.goto('/library/investigations/ttg-iga');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});
