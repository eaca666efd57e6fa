// biome-ignore lint/style/noRestrictedImports: no part of the app, but the provider that its other tests sign on with
import { testProvider } from '../server/testing/oidc-provider';
import { anotherInstance, freePort } from './fixtures/another-instance';
import { axeViolations } from './fixtures/axe';
import { onDatabase, proved } from './fixtures/clinician';
import { account, expect, test } from './fixtures/test';

test('SEC-14: signed on by the organisation; fresh proof is given there in another tab, and the first goes on by itself', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const { rows } = await onDatabase('SELECT "clinicId" FROM "Clinician" WHERE "email" = $1', [account.email]);
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const provider = await testProvider(`${url}/api/single-sign-on/callback`);
  const email = `sso-${Date.now()}@hospital.example`;
  provider.person = { sub: email, name: 'Ada Doe', email, groups: ['gastro'] };
  // Another instance of the same installation, with single sign-on: the app and the database are the same.
  const app = await anotherInstance({
    PORT: String(port),
    ZONULA_OIDC_ISSUER: provider.issuer,
    ZONULA_OIDC_CLIENT_ID: provider.clientId,
    ZONULA_OIDC_CLIENT_SECRET: provider.clientSecret,
    ZONULA_OIDC_CLINIC: rows[0]?.clinicId,
    ZONULA_OIDC_ROLES: 'clinician=gastro',
    ZONULA_OIDC_SCOPE: 'openid profile email groups',
    ZONULA_OIDC_NAME: 'Harbour Hospital',
  });
  const context = await browser.newContext({ baseURL: url, storageState: { cookies: [], origins: [] } });
  try {
    const page = await context.newPage();
    await page.goto('/sign-in');
    await page.getByRole('link', { name: /Harbour Hospital/ }).click();
    // Over three pages, the first of an app and of a provider that have only just been started.
    await expect(page.getByRole('heading', { name: 'From gut symptoms to a cause' })).toBeVisible({ timeout: 30_000 });

    await page.goto('/sessions');
    await proved(email, 11);
    await page.getByRole('link', { name: 'List as CSV' }).click();
    const proof = page.getByRole('dialog', { name: 'Is it still you?' });
    await expect(proof.getByLabel('Your password')).toBeHidden();
    expect(await axeViolations(page)).toEqual([]);
    const [there] = await Promise.all([
      context.waitForEvent('page'),
      proof.getByRole('link', { name: /Sign in again with your organisation/ }).click(),
    ]);
    await expect(there.getByRole('heading', { name: 'From gut symptoms to a cause' })).toBeVisible();
    await expect(proof).toContainText('Come back to this one');

    // Back in the first tab. A browser without a screen tells no page that it is looked at again.
    const download = page.waitForEvent('download');
    await there.close();
    await page.bringToFront();
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    expect((await download).suggestedFilename()).toBe('zonula-sessions.csv');
    await expect(proof).toBeHidden();
  } finally {
    await context.close();
    await app.stop();
    await provider.close();
  }
});
