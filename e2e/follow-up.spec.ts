import { axeViolations } from './fixtures/axe';
import { expect, test } from './fixtures/test';
import { WalkPage } from './pages/walk';

test('a chosen investigation is followed up: on the work list, given a day, its result entered, another no longer needed', async ({
  page,
}) => {
  test.setTimeout(60_000);
  const walk = new WalkPage(page);
  await walk.start({ age: '34', sex: 'Female', reference: 'follow-up' });
  await walk.enter('diarrhoea', /Diarrhoea|Loose/);
  await walk.isSaved();
  const plan = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Plan' }) });
  for (let chosen = 0; chosen < 2; chosen += 1) {
    // Its answer, and not only the word that was there before: what is still on its way is sent when the session opens again.
    await Promise.all([
      page.waitForResponse((response) => response.url().includes('sessions.record') && response.ok()),
      plan
        .getByRole('button', { name: /^Choose /, pressed: false })
        .first()
        .click(),
    ]);
    // Until it shows as chosen, the same one would be pressed again, and taken back.
    await expect(plan.getByRole('button', { name: /^Choose /, pressed: true })).toHaveCount(chosen + 1);
  }
  await walk.isSaved();

  await page.goto('/sessions');
  await page.getByRole('link', { name: 'Results outstanding' }).click();
  const session = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'follow-up' }) });
  const waiting = session.getByRole('listitem');
  await expect(waiting).toHaveCount(2);
  expect(await axeViolations(page)).toEqual([]);

  await waiting
    .first()
    .getByRole('button', { name: /Set day/ })
    .click();
  await page.getByRole('dialog').getByLabel('Due on').fill('2020-01-02');
  await page.getByRole('dialog').getByRole('button', { name: 'Keep this day' }).click();
  await expect(page.getByRole('dialog').getByText('It could not be kept')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');

  await waiting
    .first()
    .getByRole('button', { name: /Not needed/ })
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Decline' }).click();
  await expect(dialog.getByText('Please give a reason')).toBeVisible();
  await dialog.getByLabel('Reason').fill('Done elsewhere');
  await dialog.getByRole('button', { name: 'Decline' }).click();
  await expect(waiting).toHaveCount(1);

  await waiting
    .first()
    .getByRole('link', { name: /Enter result/ })
    .click();
  const results = page.getByRole('region', { name: 'Results' });
  await expect(results).toBeInViewport();
  await expect(
    results
      .getByLabel(/^Result of /)
      .or(results.getByRole('group', { name: /^Result of / }))
      .first(),
  ).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');

  await page.goto('/sessions/calibration');
  await expect(page.getByRole('heading', { name: 'Your sessions' })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.goto('/sessions/recall');
  await expect(page.getByRole('heading', { name: 'Changed by new knowledge' })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
});
