import 'server-only';
import { authDeps } from '../auth/auth-deps';
import { db } from '../db';
import { log } from '../log';
import { roleCanChangeEvents } from './app-role';
import { runRetention } from './retention';

const soonMs = 60_000;
const dayMs = 86_400_000;

/** What a process does for the record beside its requests: warns of a role that may too much, and once a day keeps the period. */
export const startDuties = (): void => {
  // Neither keeps a process alive that is asked to end.
  setTimeout(() => void duties(), soonMs).unref();
  setInterval(() => void duties(), dayMs).unref();
};

const duties = async (): Promise<void> => {
  try {
    if (await roleCanChangeEvents(db().pool)) {
      log.warn({ action: 'check_role' }, 'the database role of the app can change and remove events');
    }
    const { tries, clock } = authDeps();
    await tries.clean(clock.now());
    const removed = await runRetention(db());
    if (removed) log.info({ action: 'retention', removed }, 'sessions whose period is over were removed');
  } catch (error) {
    log.error({ action: 'retention', error }, 'the daily duties were not done');
  }
};
