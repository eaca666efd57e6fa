import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ConditionPage } from '@/components/library/condition-page';
import { requireSignedIn } from '@/server/auth/require-clinician';
import { intendedUse } from '@/server/library/intended-use';
import { library } from '@/server/library/library';
import { conditionView } from '@/server/library/views/condition';
import { conditionBasis } from '@/server/transparency/basis';

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  await requireSignedIn();
  const view = conditionView((await params).id, library());
  return view ? { title: view.name } : {};
};

/** One condition. */
export default async function Page({ params }: Props) {
  await requireSignedIn();
  const { id } = await params;
  const view = conditionView(id, library());
  return view ? <ConditionPage {...{ view, intendedUse }} basis={conditionBasis(id, library())} /> : notFound();
}
