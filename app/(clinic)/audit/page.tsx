import type { Metadata } from 'next';
import { AuditPage } from '@/components/audit/audit-page';
import { auditPage } from '@/server/audit/audit-page';
import { auditFiltersOf, auditPageOf } from '@/server/audit/list-audit';
import { requireRole } from '@/server/auth/require-clinician';
import { deps } from '@/server/deps';

export const metadata: Metadata = { title: 'The audit' };

type Props = { readonly searchParams: Promise<Record<string, string | undefined>> };

const PAGE = 50;

export default async function Page({ searchParams }: Props) {
  const auditor = await requireRole('auditor');
  const { before, ...asked } = await searchParams;
  const filters = auditFiltersOf(asked);
  await auditPage(auditor, { action: 'read_audit' });
  const [{ lines, older }, people, invited] = await Promise.all([
    auditPageOf(deps(), auditor, filters, {
      before: /^\d{1,9}$/.test(before ?? '') ? Number(before) : null,
      limit: PAGE,
    }),
    deps().auditReading.people(auditor),
    deps().auditReading.invited(auditor),
  ]);
  return <AuditPage {...{ filters, people, invited, lines, older }} />;
}
