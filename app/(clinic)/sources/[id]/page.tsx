import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SourcePage } from '@/components/evidence/source-page';
import { requireSignedIn } from '@/server/auth/require-clinician';
import { library } from '@/server/library/library';
import { sourceView } from '@/server/library/views/source';

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  await requireSignedIn();
  const view = sourceView((await params).id, library());
  return view ? { title: view.source.short } : {};
};

/** One source and what rests on it. */
export default async function Page({ params }: Props) {
  await requireSignedIn();
  const view = sourceView((await params).id, library());
  return view ? <SourcePage view={view} /> : notFound();
}
