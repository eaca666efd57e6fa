import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CalculatorPage } from '@/components/calculators/calculator-page';
import { requireSignedIn } from '@/server/auth/require-clinician';
import { calculatorViewOf } from '@/server/calculators/view';
import { library } from '@/server/library/library';

type Props = { readonly params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  return { title: calculatorViewOf(id, library())?.title ?? 'Calculators' };
}

/** One calculator: what it asks, what follows, where it stands. */
export default async function Page({ params }: Props) {
  await requireSignedIn();
  const { id } = await params;
  const view = calculatorViewOf(id, library());
  if (!view) notFound();
  return <CalculatorPage view={view} />;
}
