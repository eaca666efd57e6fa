import 'server-only';
import type { CurrentClinician } from '../auth/clinician';
import type { Db } from '../db';
import { storeFor } from '../tenancy/store-for';
import { roleCanChangeEvents } from './app-role';
import { checkRecord } from './check-record';
import type { CheckedStretch } from './schema';

export type RecordStore = ReturnType<typeof recordStore>;

/**
 * The record as a whole: of the sessions it sees those of the asking clinician's clinic, and of them no content. Whoever
 * answers for it may look: clinicians, administrators, auditors.
 */
export const recordStore = (db: Db) => storeFor(['clinician', 'administrator', 'auditor'], wholeRecord(db));

const wholeRecord = (db: Db) => ({
  /** Holds sessions against their chains and events, from after that one on. */
  check(
    clinician: CurrentClinician,
    { after, limit }: { readonly after: string | null; readonly limit: number },
  ): Promise<CheckedStretch> {
    return checkRecord(db.pool, { after, limit, clinicId: clinician.clinicId });
  },

  sessionCount(clinician: CurrentClinician): Promise<number> {
    return db.clinicalSession.count({ where: { clinicId: clinician.clinicId } });
  },

  /** How many months sessions are kept after their last event, `null` without end; and how many that has removed. */
  async retention(clinician: CurrentClinician): Promise<{ readonly months: number | null; readonly removed: number }> {
    const [setting, removed] = await Promise.all([
      db.instanceSetting.findUnique({ where: { key: 'retention_months' }, select: { value: true } }),
      db.sessionRemoval.count({ where: { clinicId: clinician.clinicId } }),
    ]);
    return { months: setting && Number(setting.value), removed };
  },

  roleCanChangeEvents(_clinician: CurrentClinician): Promise<boolean> {
    return roleCanChangeEvents(db.pool);
  },
});
