'use client';

import { Eraser, FlaskConical } from 'lucide-react';
import { useState } from 'react';
import type { DualSugarView } from '@/server/calculators/schema';
import type { Entry } from '@/server/sessions/schema';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { CopyText } from '../ui/copy-text';
import { Disclosure } from '../ui/disclosure';
import { calculatorWords as words } from './calculator-words';
import { DualSugarFields } from './dual-sugar-fields';
import { type DualSugarRead, exampleRaw, readDualSugar, roundedRatio } from './dual-sugar-reading';
import { DualSugarResult } from './dual-sugar-result';
import { dualSugarText, enteredLines, spokenResult } from './dual-sugar-text';
import { sugarWords } from './dual-sugar-words';
import { EnteredList } from './entered-list';
import { type Raw, rawOf } from './read-inputs';
import { ReferencePlot } from './reference-plot';
import { ReferenceTable } from './reference-table';
import { CalculatorFrame, type CalculatorProps } from './rule-calculator';

/** The lactulose–mannitol test: fields, result, and the published sets beside it. */
export const DualSugarCalculator = ({ view, known = {}, onAccept }: CalculatorProps<DualSugarView>) => {
  const [raw, setRaw] = useState<Raw>(() => startOf(view, known));
  const read = readDualSugar(view, raw);
  const entry = entryOf(view, read);
  const impossible = Object.keys(read.errors);
  const drinkLabel = (id: string): string => view.drinks.find((drink) => drink.id === id)?.label ?? id;
  return (
    <div className="grid gap-5">
      <CalculatorFrame
        overWalk={onAccept !== undefined}
        spoken={spokenResult(view, read)}
        inputs={<DualSugarFields {...{ view, raw }} errors={read.errors} onRaw={setRaw} />}
        actions={
          <>
            {onAccept && (
              <Button
                variant="primary"
                disabled={entry === null || impossible.length > 0}
                onClick={() => entry && onAccept([entry])}
              >
                {words.accept}
              </Button>
            )}
            <CopyText text={dualSugarText(view, raw, read)} />
            {!onAccept && (
              <Button icon={<FlaskConical aria-hidden="true" />} onClick={() => setRaw(exampleRaw(view))}>
                {words.example}
              </Button>
            )}
            <Button variant="quiet" icon={<Eraser aria-hidden="true" />} onClick={() => setRaw(startOf(view, {}))}>
              {words.startAgain}
            </Button>
          </>
        }
        entered={<EnteredList lines={enteredLines(view, raw, read.errors)} />}
      >
        {impossible.length > 0 && (
          <p className="text-error">
            {words.notUsed} {impossible.length === 1 ? 'one figure' : `${impossible.length} figures`}
          </p>
        )}
        <DualSugarResult {...{ view, read }} />
      </CalculatorFrame>
      <Card>
        <ReferencePlot sets={read.sets} ratio={read.valid ? (read.result?.ratio ?? null) : null} />
        <div className="pt-3">
          <Disclosure summary={sugarWords.table}>
            <ReferenceTable sets={read.sets} drinkLabel={drinkLabel} />
          </Disclosure>
        </div>
      </Card>
      <Card title={words.doesNotTell}>
        <ul className="grid max-w-reading list-disc gap-1 ps-5">
          {view.investigation.cannotTell.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Card>
    </div>
  );
};

/** In a walk age, sex and medicines are known already. */
const startOf = (view: DualSugarView, known: NonNullable<CalculatorProps<DualSugarView>['known']>): Raw => ({
  unit: 'mg/L',
  age: rawOf(known['age-years'] ?? null),
  sex: rawOf(known['sex'] ?? null),
  ...Object.fromEntries(
    view.circumstances.flatMap(({ id, finding }) => (finding ? [[id, rawOf(known[finding] ?? null)]] : [])),
  ),
});

/** The result as the session takes it; none while it is void, open, or only a bound. */
const entryOf = ({ investigation }: DualSugarView, { valid, result }: DualSugarRead): Entry | null => {
  if (!valid || !result || result.ratio === null || result.bound !== null) return null;
  const value = roundedRatio(result.ratio, investigation.decimals);
  if (value < investigation.min || value > investigation.max) return null;
  return {
    type: 'result_entered',
    investigation: investigation.id,
    result: { kind: 'quantity', value, unit: investigation.unit },
  };
};
