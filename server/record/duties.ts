import 'server-only';
import { auditSettings } from '../audit/settings-audit';
import { authDeps } from '../auth/auth-deps';
import { db } from '../db';
import { env } from '../env';
import { log } from '../log';
import { roleCanChangeEvents } from './app-role';
import { runRetention } from './retention';

const soonMs = 60_000;
const dayMs = 86_400_000;

/** What a process does for the record beside its requests: warns of a role that may too much, and once a day keeps the period. */
export const startDuties = (): void => {
  void noteSettings();
  // Neither keeps a process alive that is asked to end.
  setTimeout(() => void duties(), soonMs).unref();
  setInterval(() => void duties(), dayMs).unref();
};

/** What this process goes by, and its audit did not know yet (REG-22); a clinic that was made since has its first entries so. */
const noteSettings = async (): Promise<void> => {
  try {
    const changed = await auditSettings(db(), env());
    if (changed) log.warn({ action: 'setting_change', changed }, 'settings are not as they were');
  } catch (error) {
    log.error({ action: 'setting_change', error }, 'the settings could not be held against the audit');
  }
};

const duties = async (): Promise<void> => {
  await noteSettings();
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
