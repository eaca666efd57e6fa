import type { Metadata } from 'next';
import { Browse } from '@/components/library/browse';
import { SearchField } from '@/components/library/search-field';
import { SearchResults } from '@/components/library/search-results';
import { PageHeader } from '@/components/ui/page-header';
import { requireClinician } from '@/server/auth/require-clinician';
import { library } from '@/server/library/library';
import { browseView } from '@/server/library/views/browse';

export const metadata: Metadata = { title: 'Look up' };

interface Props {
  readonly searchParams: Promise<{ readonly q?: string | readonly string[] }>;
}

/** One field for names and questions; everything there is while it is empty. */
export default async function LibraryPage({ searchParams }: Props) {
  await requireClinician();
  const { q } = await searchParams;
  const query = (typeof q === 'string' ? q : '').trim();
  return (
    <>
      <PageHeader title="Look up" />
      <div className="grid gap-7">
        <SearchField query={query} />
        {query === '' ? <Browse view={browseView(library())} /> : <SearchResults results={library().search(query)} />}
      </div>
    </>
  );
}
