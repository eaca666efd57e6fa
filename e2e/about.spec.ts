import { axeViolations } from './fixtures/axe';
import { expect, test } from './fixtures/test';
import { WalkPage } from './pages/walk';

const squeezed = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

test('REG-01: the same words at sign-in, on the result, in print and in the files', async ({
  page,
  browser,
  baseURL,
}) => {
  const stranger = await browser.newContext({ baseURL: baseURL ?? '', storageState: { cookies: [], origins: [] } });
  const signIn = await stranger.newPage();
  await signIn.goto('/sign-in');
  const statement = squeezed(await signIn.getByRole('contentinfo').getByRole('paragraph').first().textContent());
  expect(statement).toMatch(/health professionals.+aged 16 and over.+decision support only/);
  await stranger.close();

  const walk = new WalkPage(page);
  await walk.start({ age: '48', sex: 'Female' });
  await walk.enter('bloating', 'Bloating');
  const session = new URL(page.url()).pathname;
  await expect(page.getByRole('contentinfo')).toContainText(statement);

  await page.goto(`${session}/review`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('contentinfo').getByText(statement)).toBeVisible();
  const file = await page.request.get(`/api/interchange${session}/session.json`);
  expect((await file.json()).intendedUse).toBe(statement);
});

test('REG-06: from each line of a result one press leads to what it rests on', async ({ page, context }) => {
  const walk = new WalkPage(page);
  await walk.start({ age: '52', sex: 'Male' });
  await walk.enter('diarrhoea', 'Diarrhoea');
  await page.getByRole('checkbox', { name: 'Acute bloody diarrhoea' }).check();
  await page.getByRole('button', { name: /Record 1 present/ }).click();
  const lines = [
    walk
      .ranking()
      .getByRole('link', { name: /^What .+ rests on/ })
      .first(),
    page.getByRole('region', { name: 'Red flags' }).getByRole('link').first(),
    page.getByRole('link', { name: /^What .+ rests on/ }).last(),
  ];
  for (const line of lines) {
    // One action: the press.
    const [opened] = await Promise.all([context.waitForEvent('page'), line.click()]);
    const basis = opened.getByRole('region', { name: 'What a line about this rests on' });
    for (const term of ['Purpose', 'For whom', 'Inputs used', 'Logic', 'Sources', 'Validation', 'Known limits']) {
      await expect(basis.getByRole('term').filter({ hasText: term })).toBeVisible();
    }
    await opened.close();
  }
});

test('REG-28: a problem is reported where it is noticed, and stands in the inbox with versions and place', async ({
  page,
}) => {
  const walk = new WalkPage(page);
  await walk.start({ age: '44', sex: 'Female' });
  await walk.enter('bloating', 'Bloating');
  const session = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await walk.ranking().getByRole('button', { name: /^Why/ }).first().click();
  await page.getByRole('button', { name: 'Report a problem…' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Send' }).click();
  await expect(dialog.getByText('Choose what is wrong')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await dialog.getByRole('radio', { name: 'The source says something else' }).check();
  await expect(dialog.getByRole('textbox')).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Send' }).click();
  await dialog.getByRole('link', { name: 'Open the inbox' }).click();

  const report = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: 'The source says something else' })
    .first();
  await expect(report.getByRole('link', { name: 'its session' })).toHaveAttribute(
    'href',
    `/sessions/${session}/review`,
  );
  await expect(report).toContainText(/App [\d.]+, engine [\d.]+, knowledge \d{4}\.\d+\.\d+\+[0-9a-f]{16}/);
});

test('REG-12: the model card is served to who is signed in, with the version of the page', async ({
  page,
  playwright,
  baseURL,
}) => {
  const card = await (await page.request.get('/about/model-card.json')).json();
  await page.goto('/about/changes');
  const release = /content (\d{4}\.\d+\.\d+)/.exec((await page.getByRole('main').textContent()) ?? '')?.[1] ?? 'none';
  expect(card.ReleaseInfo.ReleaseVersion).toContain(`knowledge ${release}+`);
  const stranger = await playwright.request.newContext({
    baseURL: baseURL ?? '',
    storageState: { cookies: [], origins: [] },
  });
  expect((await stranger.get('/about/model-card.json', { maxRedirects: 0 })).status()).toBe(401);
  await stranger.dispose();
});

test('REG-10, REG-20: each hazard opens to its controls and tests; each attribute is listed', async ({ page }) => {
  await page.goto('/about/hazards#red-flag-not-raised');
  await page.getByText('A danger sign is in the answers and no red flag is raised.').click();
  const hazard = page.locator('#red-flag-not-raised');
  await expect(hazard.getByText(/Proved by “/).first()).toBeVisible();
  await expect(hazard.getByText(/Danger signs raised where there were some: \d+ of \d+/)).toBeVisible();
  await page.goto('/about/attributes');
  for (const name of [
    'Race',
    'Ethnicity',
    'Language',
    'Gender identity',
    'Sex',
    'Age',
    'Social circumstances',
    'Health',
  ]) {
    await expect(
      page.getByRole('region', { name: 'What is read about a person' }).getByText(name, { exact: true }),
    ).toBeVisible();
  }
});
