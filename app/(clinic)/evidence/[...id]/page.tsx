import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EvidencePage } from '@/components/evidence/evidence-page';
import { requireSignedIn } from '@/server/auth/require-clinician';
import { intendedUse } from '@/server/library/intended-use';
import { library } from '@/server/library/library';
import { evidenceView } from '@/server/library/views/evidence';
import { ruleBasis } from '@/server/transparency/basis';

interface Props {
  readonly params: Promise<{ readonly id: readonly string[] }>;
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  await requireSignedIn();
  const view = evidenceView((await params).id.join('/'), library());
  return view ? { title: view.title } : {};
};

/** One entry, its source and page. */
export default async function Page({ params }: Props) {
  await requireSignedIn();
  const id = (await params).id.join('/');
  const view = evidenceView(id, library());
  const rule = library().rules.get(id);
  const basis = rule ? ruleBasis(rule, library()) : null;
  return view ? <EvidencePage {...{ view, basis, intendedUse }} /> : notFound();
}
