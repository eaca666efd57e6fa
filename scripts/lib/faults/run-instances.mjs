import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { withClient } from '../instance.mjs';
import { lastingPort } from '../port.mjs';
import { startedApp } from '../started-app.mjs';
import { step } from '../steps.mjs';
import { throwawayCluster } from '../throwaway-cluster.mjs';
import { verdict, verifyChains } from '../verify.mjs';
import { compare } from './ledger.mjs';
import { loadBalancer } from './load-balancer.mjs';
import { staffOf } from './staff.mjs';

const database = 'zonula_instances';
const loadMs = 4000;

/** The app itself under its start: the one process that start.mjs has as a child. */
const appUnder = (pid) => Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')[0]);

/** Everybody at work while `during` runs, and for a while after it. What was not answered is sent again, and counted. */
async function atWork(staff, during) {
  let over = false;
  const working = staff.map((clinician) => clinician.work(() => over));
  await wait(loadMs);
  const given = await during();
  await wait(loadMs);
  over = true;
  const pending = await Promise.all(working);
  await Promise.all(staff.map((clinician, index) => pending[index] && clinician.resolve(pending[index])));
  return { given, unanswered: pending.filter(Boolean).length };
}

/** Two instances behind a load balancer through a kill -9 and a SIGTERM; gives what happened and what is wrong with it. */
export async function runInstances() {
  const cluster = await step('Starting a throw-away database (fsync on)', () => throwawayCluster({ durable: true }));
  const apps = [];
  const staff = [];
  let balancer = null;
  try {
    await cluster.ensureAppRole();
    await withClient(cluster.url(), (client) => client.query(`CREATE DATABASE ${database}`));
    const databaseUrl = cluster.url(database);
    const [front, ...ports] = [await lastingPort(), await lastingPort(), await lastingPort()];
    const env = {
      DATABASE_URL: cluster.appUrl(database),
      DATABASE_OWNER_URL: databaseUrl,
      APP_URL: `http://localhost:${front}`,
      ZONULA_MASTER_KEY: randomBytes(32).toString('base64'),
      ZONULA_LOG_LEVEL: 'silent',
    };
    const launch = (index) => startedApp({ env: { ...env, PORT: String(ports[index]) } });
    await step('Starting two instances and nginx', async () => {
      for (const index of [0, 1]) apps[index] = await launch(index);
      balancer = await loadBalancer({ port: front, instances: ports });
    });
    // The link is made anew at each start: the last one printed counts.
    staff.push(...(await staffOf({ url: balancer.url, setupLink: apps[1].setupLink, databaseUrl })));

    const killed = await step('Killing the first under load', () =>
      atWork(staff, async () => {
        process.kill(-appUnder(apps[0].child.pid), 'SIGKILL');
        await apps[0].ended;
      }),
    );
    await step('Starting it again', async () => {
      apps[0] = await launch(0);
    });
    const stopped = await step('Asking the second to stop under load', () =>
      atWork(staff, async () => {
        const began = performance.now();
        const how = await apps[1].stop('SIGTERM');
        return { how, seconds: (performance.now() - began) / 1000 };
      }),
    );
    return await withClient(databaseUrl, async (client) => {
      const all = staff.flatMap(({ sessions }) => sessions);
      const { acknowledged, lost, duplicated } = await compare(client, all, [env.ZONULA_MASTER_KEY]);
      const chains = await verifyChains(client);
      const { rows } = await client.query('SELECT count(*)::int AS count FROM "SignIn"');
      const answered = balancer.answered();
      const refusals = staff.flatMap((clinician) => clinician.refusals);
      const { how, seconds } = stopped.given;
      return {
        lines: [
          `${acknowledged} entries acknowledged by two instances (${answered.join(' and ')} requests): ${lost} lost, ${duplicated} twice`,
          `kill -9 of one: ${killed.unanswered} requests unanswered; sign-ins made: ${rows[0].count} by ${staff.length} clinicians`,
          `SIGTERM of the other: ended with ${how} after ${seconds.toFixed(1)} s, ${stopped.unanswered} requests unanswered`,
          await verdict(chains),
        ],
        problems: [
          ...(acknowledged > 50 ? [] : ['Hardly anything was acknowledged']),
          ...(lost + duplicated > 0 ? ['What was acknowledged is not what is there'] : []),
          ...(answered.some((count) => count < 20) ? ['One instance had next to nothing to do'] : []),
          ...(rows[0].count === staff.length ? [] : ['Somebody had to sign in again']),
          ...(how === 0 && seconds < 10 ? [] : ['SIGTERM did not end it in order (REL-12)']),
          ...(stopped.unanswered > 0 ? ['A request went unanswered while an instance stopped (REL-12)'] : []),
          ...(chains.faults.length > 0 ? ['A chain does not verify'] : []),
          ...refusals.map((refusal) => `Refused: ${refusal}`),
        ],
      };
    });
  } finally {
    for (const clinician of staff) clinician.close();
    await balancer?.remove();
    for (const app of apps) if (app.child.exitCode === null && app.child.signalCode === null) await app.stop();
    await cluster.remove();
  }
}
