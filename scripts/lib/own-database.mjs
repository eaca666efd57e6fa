import { Cluster } from './cluster.mjs';
import { withClient } from './instance.mjs';

export const databaseName = 'zonula';
const restartsAllowed = 5;
const within = 60_000;

/**
 * The app's own PostgreSQL in `dataDir`, kept running once started: when it dies it is started again, and only when it
 * keeps dying is `onLost` called.
 */
export function ownDatabase(dataDir, { say, onLost }) {
  const cluster = new Cluster(dataDir);

  let deaths = [];
  cluster.onUnexpectedExit = async (how) => {
    deaths = [...deaths.filter((at) => Date.now() - at < within), Date.now()];
    if (deaths.length > restartsAllowed) {
      onLost(`The database keeps stopping (${how}). Its log is ${dataDir}/postgres.log.`);
      return;
    }
    say(`The database stopped (${how}); starting it again.`);
    try {
      await cluster.start();
      say('The database is back.');
    } catch (error) {
      onLost(error.message);
    }
  };

  /** Returns the addresses of the app's database in it: the owner's, for migrations, and the app's own. */
  async function start() {
    await cluster.prepare();
    await cluster.start();
    await withClient(cluster.url(), async (client) => {
      const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [databaseName]);
      if (rowCount === 0) await client.query(`CREATE DATABASE ${databaseName}`);
    });
    await cluster.ensureAppRole();
    return { owner: cluster.url(databaseName), app: cluster.appUrl(databaseName) };
  }

  return { start, stop: () => cluster.stop() };
}
