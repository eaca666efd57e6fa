import type { Taking } from '../api/asking';
import { csvDownload, refuseStale } from '../api/download';
import { refuse } from '../api/refuse';
import { holds } from '../tenancy/store-for';
import { auditCsvLines, auditFiltersOf } from './list-audit';

/** The audit of one's clinic for a spreadsheet: asks for fresh proof (SEC-14), and is audited before anything of it is sent. */
export const downloadAudit = async (
  { deps, clinician, origin, freshProof }: Taking,
  asked: URLSearchParams,
): Promise<Response> => {
  if (!clinician) return refuse(401);
  const allowed = holds(clinician, ['auditor']);
  if (allowed && !(await freshProof())) return refuseStale();
  await deps().audit.record(clinician, { action: 'export_audit', outcome: allowed ? 'done' : 'not_allowed' }, origin);
  if (!allowed) return refuse(403);
  return csvDownload(auditCsvLines(deps(), clinician, auditFiltersOf(Object.fromEntries(asked))), 'zonula-audit.csv');
};
