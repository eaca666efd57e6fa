import { account } from './app.mjs';

const root = process.getuid?.() === 0;
export const chromiumArgs = [
  ...(root ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Makes the first account by its one-time link, and stays signed in. */
export async function signUp(page, setupLink) {
  await page.goto(setupLink);
  await page.getByLabel('Clinic or practice').fill(account.clinicName);
  await page.getByLabel('Your name').fill(account.name);
  await page.getByLabel('E-mail address').fill(account.email);
  await page.getByLabel('Password').fill(account.password);
  await page.getByLabel('Load demonstration sessions').uncheck();
  await page.getByRole('button', { name: 'Create account' }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/setup'));
}
