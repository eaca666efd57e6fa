import type { Queryable } from '../record/chain-check';
import { type AuditStretch, auditStretch } from './schema';

/** Entries looked at with one statement. */
const STRETCH = 5000;

/**
 * Holds a stretch of a clinic's audit against its chain. Without a clinic it is that of the running request, whose entries
 * the app's role reaches in no other way.
 */
export const checkAudit = async (
  database: Queryable,
  { clinicId, after }: { readonly clinicId: string | null; readonly after: number },
): Promise<AuditStretch> => {
  const { rows } = clinicId
    ? await database.query('SELECT * FROM check_audit_of($1, $2, $3)', [clinicId, after, STRETCH])
    : await database.query('SELECT * FROM check_audit($1, $2)', [after, STRETCH]);
  const { number, kind, ...rest } = rows[0] ?? {};
  return auditStretch.parse({ ...rest, fault: kind ? { number, kind } : null });
};
