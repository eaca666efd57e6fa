import type { Asking } from '../interchange/http';
import { csvDownload } from '../interchange/http';
import { holds } from '../tenancy/store-for';
import { auditCsvLines, auditFiltersOf } from './list-audit';

/** The audit of one's clinic for a spreadsheet: itself audited, before anything of it is sent. */
export const downloadAudit = async ({ deps, clinician, origin }: Asking, asked: URLSearchParams): Promise<Response> => {
  const refuse = (status: number) => new Response(null, { status, headers: { 'cache-control': 'private, no-store' } });
  if (!clinician) return refuse(401);
  const allowed = holds(clinician, ['auditor']);
  await deps().audit.record(clinician, { action: 'export_audit', outcome: allowed ? 'done' : 'not_allowed' }, origin);
  if (!allowed) return refuse(403);
  return csvDownload(auditCsvLines(deps(), clinician, auditFiltersOf(Object.fromEntries(asked))), 'zonula-audit.csv');
};
