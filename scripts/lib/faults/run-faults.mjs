import { setTimeout as wait } from 'node:timers/promises';
import { withClient } from '../instance.mjs';
import { step } from '../steps.mjs';
import { verdict, verifyChains } from '../verify.mjs';
import { Installation, victims } from './installation.mjs';
import { compare } from './ledger.mjs';
import { seeded } from './random.mjs';
import { staffOf } from './staff.mjs';

/** Bounds of the load: each clinician has one request at a time, for at most so long in a round. */
const soonestMs = 120;
const latestMs = 900;

/** One round: load, a kill at a random moment, recovery, what was in doubt sent again, and the comparison. */
async function round({ installation, staff, victim, afterMs, seen }) {
  let over = false;
  const before = staff.map(({ sessions }) => sessions.length);
  const working = staff.map((clinician) => clinician.work(() => over));
  await wait(afterMs);
  installation.kill(victim);
  const recovering = installation.recover(victim);
  // Those whose requests got through go on until the next one does not, or the app is back.
  void recovering.then(() => {
    over = true;
  });
  const [recovered, ...pending] = await Promise.all([recovering, ...working]);
  await Promise.all(staff.map((clinician, index) => pending[index] && clinician.resolve(pending[index])));
  const touched = staff.flatMap(({ sessions }, index) => sessions.slice(before[index]));
  const found = await withClient(installation.databaseUrl, (client) =>
    compare(client, touched, installation.masterKeys),
  );
  seen.push({ victim, ...recovered, ...found });
}

/** Runs the rounds and gives what they came to, with the verdict over all chains at the end. */
export async function runFaults({ rounds, seed, say = () => {} }) {
  const random = seeded(seed);
  const installation = new Installation();
  const staff = [];
  const seen = [];
  try {
    await step('Starting the app with a database of its own (fsync on)', () => installation.start());
    staff.push(...(await staffOf(installation)));
    for (let number = 1; number <= rounds; number += 1) {
      const victim = victims[Math.floor(random() * victims.length)];
      const afterMs = Math.round(soonestMs + random() * (latestMs - soonestMs));
      await round({ installation, staff, victim, afterMs, seen });
      const { acknowledged, lost, duplicated, ms } = seen.at(-1);
      say(
        `round ${number}: ${victim} killed after ${afterMs} ms, back in ${(ms / 1000).toFixed(1)} s; ` +
          `${acknowledged} acknowledged, ${lost} lost, ${duplicated} twice`,
      );
    }
    const all = staff.flatMap(({ sessions }) => sessions);
    return await withClient(installation.databaseUrl, async (client) => {
      const chains = await verifyChains(client);
      const { rows } = await client.query('SELECT count(*)::int AS sessions FROM "ClinicalSession"');
      return {
        rounds: seen,
        whole: await compare(client, all, installation.masterKeys),
        // Sessions that nobody was told of: begun twice.
        extraSessions: rows[0].sessions - all.length,
        inDoubt: staff.reduce((sum, { inDoubt }) => sum + inDoubt, 0),
        refusals: staff.flatMap(({ refusals }) => refusals),
        chains,
        verdict: await verdict(chains),
      };
    });
  } finally {
    for (const clinician of staff) clinician.close();
    await installation.remove();
  }
}
