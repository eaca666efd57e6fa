import type { Metadata } from 'next';
import { CalculatorIndex } from '@/components/calculators/calculator-index';
import { calculatorWords } from '@/components/calculators/calculator-words';
import { PageHeader } from '@/components/ui/page-header';
import { requireSignedIn } from '@/server/auth/require-clinician';
import { calculatorOutlines } from '@/server/calculators/view';
import { library } from '@/server/library/library';

export const metadata: Metadata = { title: calculatorWords.title };

/** Every calculator, by what it is for. */
export default async function CalculatorsPage() {
  await requireSignedIn();
  return (
    <>
      <PageHeader title={calculatorWords.title} lead={calculatorWords.lead} />
      <CalculatorIndex calculators={calculatorOutlines(library())} />
    </>
  );
}
