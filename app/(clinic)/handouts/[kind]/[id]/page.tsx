import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { HandoutPage } from '@/components/handouts/handout-page';
import { requireSignedIn } from '@/server/auth/require-clinician';
import { handoutView } from '@/server/library/handouts/handout';
import { type HandoutKind, type HandoutView, handoutKinds } from '@/server/library/handouts/schema';
import { library } from '@/server/library/library';

interface Props {
  readonly params: Promise<{ readonly kind: string; readonly id: string }>;
}

const viewOf = async ({ params }: Props): Promise<HandoutView | null> => {
  await requireSignedIn();
  const { kind, id } = await params;
  const known = handoutKinds.some((one) => one === kind);
  return known ? handoutView(kind as HandoutKind, id, library()) : null;
};

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const view = await viewOf(props);
  return view ? { title: view.name } : {};
};

/** One sheet for patients. */
export default async function Page(props: Props) {
  const view = await viewOf(props);
  return view ? <HandoutPage view={view} /> : notFound();
}
