'use client';

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Case, KnowledgeBase, RankedCondition } from '@/engine';
import type { CalculatorOutline } from '@/server/calculators/schema';
import type { Entry } from '@/server/sessions/schema';
import { useTRPC } from '@/trpc/client';
import { byExplanation } from '../session/ranking-order';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { Skeleton } from '../ui/skeleton';
import { CalculatorDialog } from './calculator-dialog';
import { calculatorWords as words } from './calculator-words';
import { relevant } from './relevant';

/** As many conditions from the head of the list are thought of. */
const LEADING = 5;

export interface WalkCalculatorsProps {
  readonly base: KnowledgeBase;
  readonly patient: Case;
  readonly ranking: readonly RankedCondition[];
  readonly act: (...entries: readonly Entry[]) => void;
}

/** The calculators that concern this patient, each opening over the walk. */
export const WalkCalculators = ({ base, patient, ranking, act }: WalkCalculatorsProps) => {
  const trpc = useTRPC();
  const listed = useQuery(trpc.calculators.list.queryOptions({}, { staleTime: Infinity }));
  const [open, setOpen] = useState<CalculatorOutline | null>(null);
  if (listed.isError) return <p>{words.notLoaded}</p>;
  if (!listed.data) return <Skeleton lines={3} label={words.loading} />;
  const { calculators } = listed.data;
  const leading = byExplanation(ranking)
    .slice(0, LEADING)
    .map(({ condition }) => condition);
  return (
    <div className="grid gap-2">
      <Buttons calculators={relevant(calculators, { leading, patient })} onOpen={setOpen} />
      <Disclosure look="inline" summary={words.all}>
        <Buttons calculators={calculators} onOpen={setOpen} />
      </Disclosure>
      {open && <CalculatorDialog calculator={open} {...{ base, patient, act }} onClose={() => setOpen(null)} />}
    </div>
  );
};

interface ButtonsProps {
  readonly calculators: readonly CalculatorOutline[];
  readonly onOpen: (calculator: CalculatorOutline) => void;
}

const Buttons = ({ calculators, onOpen }: ButtonsProps) => (
  <ul className="flex flex-wrap gap-1.5">
    {calculators.map((calculator) => (
      <li key={calculator.id}>
        <Button size="sm" onClick={() => onOpen(calculator)}>
          {calculator.title}
        </Button>
      </li>
    ))}
  </ul>
);
