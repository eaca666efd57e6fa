import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withClient } from './instance.mjs';
import { poolerBetween, refuseSharedConnections } from './pooler.mjs';

// A pooler as PgBouncer is one, on a real PostgreSQL: it hands out its connections for as long as a client or a transaction
// lasts, and makes up the number of the process. Tried with PgBouncer itself: docs/scale.md.

const url = process.env.TEST_DATABASE_URL;
let open;

beforeAll(() => {
  open = [];
});
afterAll(async () => {
  for (const client of open) await client.end();
});

/** Hands out idle connections, the first or the last of them, and opens one when there is none. */
const pooler = ({ shares, take = 'pop' }) => {
  const idle = [];
  const lend = async () => {
    const kept = idle[take]();
    if (kept) return kept;
    const client = new pg.Client({ connectionString: url });
    open.push(client);
    await client.connect();
    return client;
  };
  const connect = async (work) => {
    let held = shares ? null : await lend();
    const query = async (sql) => {
      held ??= await lend();
      const reply = await held.query(sql);
      const { rows } = await held.query('SELECT now() <> statement_timestamp() AS within');
      if (shares && sql !== 'BEGIN' && !rows[0].within) {
        idle.push(held);
        held = null;
      }
      return reply;
    };
    try {
      return await work({ processID: 1, query });
    } finally {
      if (held) {
        await held.query('ROLLBACK');
        idle.push(held);
      }
    }
  };
  /** As many as were in use at some moment before. */
  const used = async (count) => {
    const lent = [];
    for (let one = 0; one < count; one += 1) lent.push(await lend());
    idle.push(...lent);
  };
  return { connect, used };
};

describe('SEC-01: what is between the app and its database', () => {
  test('nothing', async () => {
    expect(await poolerBetween((work) => withClient(url, work))).toBe('none');
    expect(await refuseSharedConnections({ owner: url, app: url })).toBeNull();
  });

  test.each(['pop', 'shift'])('a pooler that shares connections, fresh or long in use (%s)', async (take) => {
    for (const count of [0, 1, 7]) {
      const { connect, used } = pooler({ shares: true, take });
      await used(count);
      expect(await poolerBetween(connect)).toBe('transaction');
    }
  });

  test('a pooler that gives each client its own', async () => {
    const { connect, used } = pooler({ shares: false });
    await used(3);
    expect(await poolerBetween(connect)).toBe('session');
  });
});
