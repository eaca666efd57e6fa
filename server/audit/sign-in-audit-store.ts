import 'server-only';
import type { Db } from '../db';
import type { ClinicId, ClinicianId } from '../ids';
import { log } from '../log';
import type { Audit } from './audit-store';
import type { AuditOrigin } from './schema';

/** Signing in and failing to, in the audit of the clinic whose account it was. */
export const signInAuditStore = (db: Db, audit: Pick<Audit, 'record'>) => {
  const clinicOf = async (id: ClinicianId): Promise<ClinicId | undefined> =>
    (await db.clinician.findUnique({ where: { id }, select: { clinicId: true } }))?.clinicId as ClinicId | undefined;
  return {
    /** Of an account that is known, by how it was shown ("passkey", "single_sign_on"). */
    async noteOf(
      who: { readonly id: ClinicianId; readonly clinicId?: ClinicId },
      { how, granted }: { readonly how: string; readonly granted: boolean },
      from: AuditOrigin,
    ): Promise<void> {
      const clinicId = who.clinicId ?? (await clinicOf(who.id));
      if (!clinicId) return;
      await audit.record(
        { id: who.id, clinicId },
        granted
          ? { action: 'sign_in', subject: who.id, after: how }
          : { action: 'sign_in_failed', subject: who.id, outcome: 'not_allowed', after: how },
        from,
      );
    },

    /**
     * `granted` waits for its entry. A failure does not: how long a refusal takes must not tell whether there is an account
     * (SEC-12). An address of nobody belongs to no clinic, and is in the log alone.
     */
    async note(email: string, granted: boolean, from: AuditOrigin): Promise<void> {
      const write = async (): Promise<void> => {
        const account = await db.clinician.findUnique({
          where: { email: email.trim().toLowerCase() },
          select: { id: true, clinicId: true },
        });
        if (!account) return;
        const by = { id: account.id as ClinicianId, clinicId: account.clinicId as ClinicId };
        const what = granted
          ? ({ action: 'sign_in', subject: by.id } as const)
          : ({ action: 'sign_in_failed', subject: by.id, outcome: 'not_allowed' } as const);
        await audit.record(by, what, from);
      };
      if (granted) await write();
      else write().catch((error: unknown) => log.error({ action: 'sign_in_failed', error }, 'could not be audited'));
    },
  };
};
