import type { Metadata } from 'next';
import { Browse } from '@/components/library/browse';
import { Finder } from '@/components/library/finder';
import { PageHeader } from '@/components/ui/page-header';
import { requireSignedIn } from '@/server/auth/require-clinician';
import { library } from '@/server/library/library';
import { soughtIn } from '@/server/library/search/sought';
import { indexFiles } from '@/server/library/search-file';
import { browseView } from '@/server/library/views/browse';

export const metadata: Metadata = { title: 'Look up' };

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

/** One field for names and questions, lists to narrow down; everything there is while nothing is sought. */
export default async function LibraryPage({ searchParams }: Props) {
  await requireSignedIn();
  const asked = Object.entries(await searchParams).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value ?? '']).map((one): [string, string] => [name, one]),
  );
  return (
    <>
      <PageHeader title="Look up" />
      <Finder
        results={library().find(soughtIn(new URLSearchParams(asked)))}
        digest={indexFiles()[0].digest}
        overview={<Browse view={browseView(library())} />}
      />
    </>
  );
}
