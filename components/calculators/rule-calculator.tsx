'use client';

import { Eraser, FlaskConical } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { RuleCalculatorView } from '@/server/calculators/schema';
import type { Entry } from '@/server/sessions/schema';
import { announce } from '../ui/announce';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { CopyText } from '../ui/copy-text';
import { cx } from '../ui/cx';
import { CalculatorInput } from './calculator-input';
import { calculatorText } from './calculator-text';
import { calculatorWords as words } from './calculator-words';
import { EnteredList } from './entered-list';
import { entriesOf } from './entries-of';
import { Outcomes } from './outcome';
import { resultsShown } from './outcome-words';
import { inputsOf, type Raw, rawFrom, readInputs, valueWords } from './read-inputs';

export interface CalculatorProps<View> {
  readonly view: View;
  /** What is known already, in a walk. */
  readonly known?: Readonly<Record<string, boolean | number | string | null>>;
  /** In a walk: takes what was entered. */
  readonly onAccept?: (entries: readonly Entry[]) => void;
}

/** Inputs on one side, what follows on the other, at once. What is typed lives here and nowhere else. */
export const RuleCalculator = ({ view, known = {}, onAccept }: CalculatorProps<RuleCalculatorView>) => {
  const [raw, setRaw] = useState<Raw>(() => rawFrom(known));
  const read = readInputs(view, raw, { 'age-years': known['age-years'] ?? null, sex: known['sex'] ?? null });
  const inputs = inputsOf(view);
  const labelOf = (name: string): string => inputs.find((input) => input.name === name)?.label ?? name;
  const entries = entriesOf(view, read, known);
  const impossible = Object.keys(read.errors);
  const results = resultsShown(view, read.outcomes);
  const [example] = view.examples;
  return (
    <CalculatorFrame
      overWalk={onAccept !== undefined}
      spoken={results
        .flatMap(({ title, outcomes, instead }) => [
          ...outcomes.map(({ rule, said }) => `${outcomes.length > 1 ? rule.title : title}: ${said}`),
          ...(instead ? [`${title}: ${instead.said}`] : []),
        ])
        .join('. ')}
      inputs={view.inputs.map((group) => (
        <Card key={group.title} title={group.title}>
          <div className="grid gap-5">
            {group.inputs.map((input) => (
              <CalculatorInput
                key={input.name}
                input={input}
                value={raw[input.name] ?? ''}
                error={read.errors[input.name]}
                onValue={(value) => setRaw({ ...raw, [input.name]: value })}
              />
            ))}
          </div>
        </Card>
      ))}
      actions={
        <>
          {onAccept && (
            <Button
              variant="primary"
              disabled={entries.length === 0 || impossible.length > 0}
              onClick={() => onAccept(entries)}
            >
              {words.accept}
            </Button>
          )}
          <CopyText text={calculatorText(view, read)} />
          {!onAccept && example && (
            <Button icon={<FlaskConical aria-hidden="true" />} onClick={() => setRaw(rawFrom(example.given))}>
              {words.example}
            </Button>
          )}
          <Button variant="quiet" icon={<Eraser aria-hidden="true" />} onClick={() => setRaw({})}>
            {words.startAgain}
          </Button>
        </>
      }
      entered={
        <EnteredList
          lines={inputs.flatMap((input) => {
            const value = read.given[input.name] ?? null;
            return value === null ? [] : [{ label: input.label, value: valueWords(input, value) }];
          })}
        />
      }
    >
      {impossible.length > 0 && (
        <p className="text-error">
          {words.notUsed} {impossible.map(labelOf).join(', ')}
        </p>
      )}
      {results.map((result) => (
        <Outcomes key={result.title} result={result} labelOf={labelOf} />
      ))}
    </CalculatorFrame>
  );
};

interface CalculatorFrameProps {
  readonly inputs: ReactNode;
  /** The result. */
  readonly children: ReactNode;
  readonly actions: ReactNode;
  /** On paper, in place of the fields. */
  readonly entered: ReactNode;
  /** The result in one sentence, for whoever listens: said once typing pauses. */
  readonly spoken: string;
  /** Over a walk there is no page header to keep clear of. */
  readonly overWalk: boolean;
}

/** Where things stand on a calculator: fields left, result right and in view; on a phone the result follows the fields. */
export const CalculatorFrame = ({ inputs, children, actions, entered, spoken, overWalk }: CalculatorFrameProps) => {
  useSpoken(spoken);
  return (
    <div className="@container">
      <div className="grid items-start gap-5 @3xl:grid-cols-[minmax(0,6fr)_minmax(0,5fr)] print:block">
        <div className="grid min-w-0 gap-4 print:hidden">{inputs}</div>
        <div className={cx('grid min-w-0 gap-4 @3xl:sticky print:static', overWalk ? '@3xl:top-0' : '@3xl:top-18')}>
          {entered}
          <Card title={words.result} footer={words.notReviewed}>
            <div className="grid gap-4">
              {children}
              <div className="flex flex-wrap gap-2 border-line border-t pt-3 print:hidden">{actions}</div>
            </div>
          </Card>
        </div>
      </div>
    </div>
  );
};

const PAUSE_MS = 800;

/** Says what has changed when it has stood still for a moment; not what was there at the start. */
const useSpoken = (words: string): void => {
  const said = useRef(words);
  useEffect(() => {
    if (said.current === words) return;
    const timer = setTimeout(() => {
      said.current = words;
      announce(words);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [words]);
};
