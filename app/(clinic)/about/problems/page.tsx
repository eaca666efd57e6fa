import type { Metadata } from 'next';
import { ProblemsPage } from '@/components/transparency/problems-page';
import { auditPage } from '@/server/audit/audit-page';
import { requireRole } from '@/server/auth/require-clinician';
import { deps } from '@/server/deps';
import { problemsInput } from '@/server/problems/schema';
import { roles } from '@/server/tenancy/roles';

export const metadata: Metadata = { title: 'Reported problems' };

interface Props {
  readonly searchParams: Promise<{ readonly after?: string }>;
}

/** What has been reported: by oneself, or in the clinic for those who look into it. */
export default async function Page({ searchParams }: Props) {
  const clinician = await requireRole(...roles);
  const { after, limit } = problemsInput.catch({ limit: 30 }).parse({ after: (await searchParams).after });
  // A report may have a patient's story in it, where its author ticked that it may.
  await auditPage(clinician, { action: 'read_problems' });
  return <ProblemsPage page={await deps().problems.list(clinician, { after: after ?? null, limit })} />;
}
