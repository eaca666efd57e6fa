import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { InvestigationPage } from '@/components/library/investigation-page';
import { requireSignedIn } from '@/server/auth/require-clinician';
import { intendedUse } from '@/server/library/intended-use';
import { library } from '@/server/library/library';
import { investigationView } from '@/server/library/views/investigation';
import { investigationBasis } from '@/server/transparency/basis';

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  await requireSignedIn();
  const view = investigationView((await params).id, library());
  return view ? { title: view.name } : {};
};

/** One investigation. */
export default async function Page({ params }: Props) {
  await requireSignedIn();
  const { id } = await params;
  const view = investigationView(id, library());
  return view ? <InvestigationPage {...{ view, intendedUse }} basis={investigationBasis(id, library())} /> : notFound();
}
