import { limitApp } from './app-role.mjs';
import { withClient } from './instance.mjs';
import { migrate } from './migrate.mjs';
import { step } from './steps.mjs';
import { throwawayCluster } from './throwaway-cluster.mjs';

const template = 'zonula_template';

/** A throw-away PostgreSQL with a migrated template, from which each test file copies a database of its own. */
export async function testCluster() {
  return await step('Starting a throw-away database (fsync off)', async () => {
    const cluster = await throwawayCluster();
    await cluster.ensureAppRole();
    await withClient(cluster.url(), (client) => client.query(`CREATE DATABASE ${template}`));
    await migrate(cluster.url(template));
    await limitApp({ owner: cluster.url(template), app: cluster.appUrl(template) });
    return cluster;
  });
}

export const copyOfTemplate = async (cluster, name) => {
  await withClient(cluster.url(), (client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`));
  return { owner: cluster.url(name), app: cluster.appUrl(name) };
};
