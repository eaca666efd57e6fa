import type { Metadata } from 'next';
import { ComparePage } from '@/components/library/compare-page';
import { requireSignedIn } from '@/server/auth/require-clinician';
import { library } from '@/server/library/library';
import { compareView } from '@/server/library/views/compare';

export const metadata: Metadata = { title: 'Compare investigations' };

interface Props {
  readonly searchParams: Promise<{ readonly ids?: string | readonly string[] }>;
}

/** Up to four investigations side by side. */
export default async function Page({ searchParams }: Props) {
  await requireSignedIn();
  const { ids } = await searchParams;
  return <ComparePage view={compareView((typeof ids === 'string' ? ids : '').split(','), library())} />;
}
