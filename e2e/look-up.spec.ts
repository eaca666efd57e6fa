import { awake } from './fixtures/awake';
import { expect, test } from './fixtures/test';

test('an investigation is found by a question, opened, and led back to its sources', async ({ page }) => {
  await page.goto('/library');
  await page.getByRole('searchbox').fill('is there a blood test for celiac disease');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/q=/);
  await awake(page);
  await page
    .getByRole('main')
    .getByRole('link', { name: /transglutaminase/i })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/transglutaminase/i);
  for (const part of [
    'What guidelines',
    'What it cannot tell',
    'Preparation',
    'reference values',
    'How its result speaks',
    'What disturbs',
    'Sources',
  ]) {
    await expect(page.getByRole('heading', { name: new RegExp(part, 'i') }).first()).toBeVisible();
  }
});

test('REG-04: “leaky gut syndrome” leads to what is known, and is no condition', async ({ page }) => {
  await page.goto('/library?q=leaky+gut+syndrome');
  await page
    .getByRole('main')
    .getByRole('link', { name: /permeability: a finding/i })
    .first()
    .click();
  await expect(page).toHaveURL(/\/leaky-gut$/);
});

test('REG-05: a permeability test says what it cannot tell', async ({ page }) => {
  await page.goto('/library/investigations/lactulose-mannitol-test');
  await expect(page.getByRole('heading', { name: /cannot tell/i })).toBeVisible();
  await expect(page.getByText(/not a diagnosis/i).first()).toBeVisible();
});

test('A11Y-18: a folded part opens for whoever jumps to it, and is printed once it is open', async ({ page }) => {
  const sources = page.locator('#sources');
  const leftOut = page.locator('summary', { hasText: 'Sources' }).getByText('not printed');
  const onPaper = page.getByText(/^Printed as it stands on the screen/);
  await page.goto('/library/conditions/celiac-disease');
  await expect(sources).toBeHidden();
  await expect(leftOut).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(sources).toBeHidden();
  await expect(leftOut).toBeVisible();
  await expect(onPaper).toBeVisible();
  // What stands open is printed: a third of what were 42 pages with every fold in it.
  const paper = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(paper.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(14);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Sources' }).last().click();
  await expect(sources).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeInViewport();
  await page.emulateMedia({ media: 'print' });
  await expect(sources).toBeVisible();
  await expect(leftOut).toBeHidden();
});

test('the demonstrations are removed in one action, and can be loaded again', async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto('/sessions');
  await page.getByRole('button', { name: 'Remove all demonstrations' }).click();
  await expect(page.getByText('demonstration', { exact: true })).toHaveCount(0);
});
