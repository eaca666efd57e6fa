import { withClient } from '../scripts/lib/instance.mjs';
import { prepare } from '../scripts/lib/prepare.mjs';
import { startedApp } from '../scripts/lib/started-app.mjs';
import { step } from '../scripts/lib/steps.mjs';
import { throwawayCluster } from '../scripts/lib/throwaway-cluster.mjs';

const database = 'zonula_bench';

/** Who measures: the clinician of the first account. */
export const account = {
  clinicName: 'Bench Practice',
  name: 'Bench Clinician',
  email: 'bench@example.org',
  password: 'a lighthouse counts its ships',
};

/**
 * Calls `work({ app, databaseUrl, appDatabaseUrl })` with the production app over a PostgreSQL of its own that writes through
 * to disk, as an installation's does; both are gone afterwards. The second address is that of the app's role.
 */
export async function withApp(work, env = {}) {
  await prepare({ build: true });
  const cluster = await step('Starting a throw-away database (fsync on)', () => throwawayCluster({ durable: true }));
  try {
    await cluster.ensureAppRole();
    await withClient(cluster.url(), (client) => client.query(`CREATE DATABASE ${database}`));
    const [databaseUrl, appDatabaseUrl] = [cluster.url(database), cluster.appUrl(database)];
    const app = await step('Starting the app', () =>
      startedApp({ env: { ...env, DATABASE_URL: appDatabaseUrl, DATABASE_OWNER_URL: databaseUrl } }),
    );
    try {
      return await work({ app, databaseUrl, appDatabaseUrl });
    } finally {
      await app.stop();
    }
  } finally {
    await cluster.remove();
  }
}

/** The first account by the printed link, then a sign-in, as the page does it. */
export async function signUp(client, setupLink) {
  await client.json('POST', '/api/setup', { ...account, token: new URL(setupLink).hash.slice(1) });
  const { csrfToken } = await client.json('GET', '/api/auth/csrf');
  const form = new URLSearchParams({ csrfToken, email: account.email, password: account.password, json: 'true' });
  await client.send('POST', '/api/auth/callback/password', form.toString(), {
    'content-type': 'application/x-www-form-urlencoded',
  });
}
