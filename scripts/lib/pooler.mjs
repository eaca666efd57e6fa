import { withClient } from './instance.mjs';
import { PlainError } from './plain-error.mjs';

/** More idle connections than that are seldom kept between transactions. */
const MOST = 20;

const own = async (client) => (await client.query('SELECT pg_backend_pid() AS pid')).rows[0].pid;

/**
 * What stands between us and PostgreSQL: `none`, a pooler that gives each client its own connection (`session`), or one that
 * shares them between transactions (`transaction`). A server tells each connection the number of its process when it begins,
 * and a pooler makes one up. Then others begin transactions, one after another, and hold them: a pooler that shares has to
 * give one of them the connection that the first client had. `connect(work)` calls `work` with a connection that is open meanwhile.
 */
export const poolerBetween = (connect) =>
  connect(async (first) => {
    const mine = await own(first);
    if (first.processID === mine) return 'none';
    const another = (left) =>
      connect(async (client) => {
        // In its statement mode PgBouncer refuses transactions, and shares all the more.
        const begun = await client.query('BEGIN').catch((error) => {
          if (error.code === '08P01') return null;
          throw error;
        });
        if (!begun || (await own(client)) === mine) return 'transaction';
        return left === 1 ? 'session' : await another(left - 1);
      });
    return await another(MOST);
  });

/**
 * Refuses a pooler that shares connections between transactions: the app sets the clinic of a request on its connection, and
 * would read with the clinic of somebody else (docs/scale.md). A sentence to warn with where there is another kind, else null.
 */
export async function refuseSharedConnections(urls) {
  let warning = null;
  for (const url of new Set(Object.values(urls))) {
    const between = await poolerBetween((work) => withClient(url, work));
    if (between === 'transaction') {
      throw new PlainError(
        'Between the app and its database is a pooler that shares connections between transactions (PgBouncer: pool_mode = transaction). ' +
          'PostgreSQL could then keep the clinics apart by the wrong clinic. Use session mode, or the address of the database itself (docs/scale.md).',
      );
    }
    if (between === 'session')
      warning = 'There is a pooler before the database. It has to stay in session mode (docs/scale.md).';
  }
  return warning;
}
