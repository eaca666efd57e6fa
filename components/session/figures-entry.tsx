'use client';

import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { KnowledgeBase } from '@/engine';
import type { Catalogue, CatalogueFigures } from '@/server/library/schema';
import type { Entry, SessionState } from '@/server/sessions/schema';
import { Button } from '../ui/button';
import { cx } from '../ui/cx';
import { NumberField } from '../ui/number-field';
import { type BoxTexts, boxKey } from './begun-boxes';
import { figureEntries } from './figure-entries';
import { MeasurementFields } from './measurement-fields';
import { type FigureProblem, type FigureTexts, figureTextsOf, readFigures } from './read-figures';
import { useBox } from './use-box';

interface FiguresEntryProps {
  readonly base: KnowledgeBase;
  readonly catalogue: Catalogue;
  readonly state: SessionState;
  readonly investigation: string;
  readonly figures: CatalogueFigures;
  readonly act: (...entries: readonly Entry[]) => void;
  /** When the sample was taken, as it is to be kept; what is wrong with the day keeps everything back. */
  readonly takenOn: () => { readonly ok: true; readonly day: string | null } | { readonly ok: false };
  readonly day: ReactNode;
  readonly onEntered: () => void;
}

type Texts = Readonly<Record<string, FigureTexts>>;
/** Every field of the form by its own name, as a box is kept. */
const flatOf = (texts: Texts): BoxTexts =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([finding, typed]) =>
      Object.entries(typed).map(([field, text]) => [`${finding} ${field}`, text]),
    ),
  );
const figuresOf = (opened: Texts, flat: BoxTexts): Texts =>
  Object.fromEntries(
    Object.entries(opened).map(([finding, first]) => {
      const { figure, unit, upperLimit, lowerLimit } = first;
      const of = (field: string, otherwise: string): string => flat[`${finding} ${field}`] ?? otherwise;
      return [
        finding,
        {
          figure: of('figure', figure),
          unit: of('unit', unit),
          upperLimit: of('upperLimit', upperLimit),
          lowerLimit: of('lowerLimit', lowerLimit),
        },
      ];
    }),
  );

/** All figures of one report on one form, as they are printed; the outcome they come to is entered with them. */
export const FiguresEntry = (props: FiguresEntryProps) => {
  const { base, catalogue, state, investigation, figures, act, takenOn, day, onEntered } = props;
  const [opened] = useState<Readonly<Record<string, FigureTexts>>>(() =>
    Object.fromEntries(figures.of.map(({ finding }) => [finding, figureTextsOf(catalogue, state, finding)])),
  );
  const { texts: flat, setTexts, done } = useBox(boxKey('figures', investigation), flatOf(opened));
  const texts = figuresOf(opened, flat);
  const [problems, setProblems] = useState<Readonly<Record<string, FigureProblem>>>({});
  const [empty, setEmpty] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // The first that is wrong may be above what is in view.
  useEffect(() => {
    if (Object.keys(problems).length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [problems]);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const read = readFigures(catalogue, figures, state, opened, texts);
    const when = takenOn();
    setProblems(read.ok ? {} : read.issue);
    setEmpty(read.ok && read.value.length === 0);
    if (!read.ok || !when.ok || read.value.length === 0) return;
    act(...figureEntries(base, state, investigation, figures, read.value, when.day));
    done();
    onEntered();
  };

  return (
    <form ref={form} onSubmit={submit} noValidate className="grid gap-3">
      <div className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,17rem),1fr))] gap-x-6 gap-y-2.5">
        {figures.of.map(({ finding, belowLimit }) => {
          const shown = catalogue.findings[finding];
          const typed = texts[finding];
          if (shown?.kind.type !== 'quantity' || !typed) return null;
          const problem = problems[finding] ?? null;
          const change = (next: Partial<FigureTexts>) =>
            setTexts(flatOf({ ...texts, [finding]: { ...typed, ...next } }));
          return (
            // What is wrong may be longer than the field is wide; the unit stays beside its figure.
            <div
              key={finding}
              className={cx(
                'flex flex-wrap items-end gap-x-6 gap-y-2.5 [&_p[id$=-error]]:w-0 [&_p[id$=-error]]:whitespace-nowrap',
                // A figure and its limit stand side by side.
                belowLimit && 'col-span-full',
              )}
            >
              <MeasurementFields
                label={shown.label}
                kind={shown.kind}
                texts={typed}
                problem={problem && problem.field !== 'lowerLimit' ? { ...problem, field: problem.field } : null}
                onChange={change}
              />
              {belowLimit && (
                <NumberField
                  label="Laboratory’s lower limit"
                  optional
                  value={typed.lowerLimit}
                  error={problem?.field === 'lowerLimit' ? problem.message : null}
                  onChange={(event) => change({ lowerLimit: event.target.value })}
                />
              )}
            </div>
          );
        })}
      </div>
      <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
        {day}
        <Button type="submit" variant="primary">
          Enter the figures
        </Button>
        {empty && (
          <p role="alert" className="text-sm font-medium text-error">
            Enter or change at least one figure
          </p>
        )}
      </div>
      <p className="text-xs text-ink-muted">
        As printed, in the units of the report; leave out what is not on it. What they come to is entered with them
        where they settle it.
      </p>
    </form>
  );
};
