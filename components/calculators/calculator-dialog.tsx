'use client';

import { useQuery } from '@tanstack/react-query';
import { type Case, factsOf, type KnowledgeBase } from '@/engine';
import type { CalculatorOutline } from '@/server/calculators/schema';
import type { Entry } from '@/server/sessions/schema';
import { useTRPC } from '@/trpc/client';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Skeleton } from '../ui/skeleton';
import { TextLink } from '../ui/text-link';
import { calculatorWords as words } from './calculator-words';
import { DualSugarCalculator } from './dual-sugar-calculator';
import { inputsOf } from './read-inputs';
import { RuleCalculator } from './rule-calculator';

interface CalculatorDialogProps {
  readonly calculator: CalculatorOutline;
  readonly base: KnowledgeBase;
  readonly patient: Case;
  readonly act: (...entries: readonly Entry[]) => void;
  readonly onClose: () => void;
}

/** A calculator over the walk, filled in with what is known of the patient; what is accepted goes into the session. */
export const CalculatorDialog = ({ calculator, base, patient, act, onClose }: CalculatorDialogProps) => {
  const trpc = useTRPC();
  const opened = useQuery(trpc.calculators.open.queryOptions({ id: calculator.id }, { staleTime: Infinity }));
  const view = opened.data?.calculator;
  const { lookup } = factsOf(base, patient);
  const knownOf = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, lookup(name)]));
  const accept = (entries: readonly Entry[]): void => {
    act(...entries);
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      size="lg"
      title={calculator.title}
      description={calculator.purpose}
      // What has been typed is not lost by a press beside it.
      dismissible={false}
      actions={<Button onClick={onClose}>{words.close}</Button>}
    >
      <div className="grid gap-3 py-2">
        {opened.isError && <p>{words.notLoaded}</p>}
        {!view && !opened.isError && <Skeleton lines={6} label={words.loading} />}
        {view?.kind === 'rules' && (
          <RuleCalculator
            view={view}
            known={knownOf(['age-years', 'sex', ...inputsOf(view).map(({ name }) => name)])}
            onAccept={accept}
          />
        )}
        {view?.kind === 'dual_sugar' && (
          <DualSugarCalculator
            view={view}
            known={knownOf([
              'age-years',
              'sex',
              ...view.circumstances.flatMap(({ finding }) => (finding === null ? [] : [finding])),
            ])}
            onAccept={accept}
          />
        )}
        <p className="text-sm">
          <TextLink href={calculator.href} prefetch={false} target="_blank">
            {words.ownPage}
            <span className="sr-only"> (opens in a new tab)</span>
          </TextLink>
        </p>
      </div>
    </Dialog>
  );
};
