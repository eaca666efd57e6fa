import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { FindingPage } from '@/components/library/finding-page';
import { requireSignedIn } from '@/server/auth/require-clinician';
import { library } from '@/server/library/library';
import { findingView } from '@/server/library/views/finding';

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  await requireSignedIn();
  const view = findingView((await params).id, library());
  return view ? { title: view.label } : {};
};

/** One finding. */
export default async function Page({ params }: Props) {
  await requireSignedIn();
  const view = findingView((await params).id, library());
  return view ? <FindingPage view={view} /> : notFound();
}
