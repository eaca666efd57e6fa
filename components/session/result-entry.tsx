'use client';

import { type FormEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Case, InvestigationResult, KnowledgeBase } from '@/engine';
import type { Catalogue } from '@/server/library/schema';
import type { Entry, Reported, SessionState } from '@/server/sessions/schema';
import { Button } from '../ui/button';
import { cx } from '../ui/cx';
import { SegmentedControl } from '../ui/segmented-control';
import { TextField } from '../ui/text-field';
import { boxKey } from './begun-boxes';
import { FiguresEntry } from './figures-entry';
import { focusTyped } from './focus-typed';
import { MeasurementFields } from './measurement-fields';
import { type MeasurementProblem, readMeasurement } from './read-measurement';
import { SpoilerQuestions } from './spoiler-questions';
import type { FieldTexts } from './typed-value';
import { useBox } from './use-box';

export interface ResultEntryProps {
  readonly base: KnowledgeBase;
  readonly catalogue: Catalogue;
  readonly patient: Case;
  readonly state: SessionState;
  readonly investigation: string;
  readonly act: (...entries: readonly Entry[]) => void;
  readonly onEntered: () => void;
  /** A figure that stands in its field already, instead of an earlier one. */
  readonly typed?: FieldTexts | undefined;
  /** Whether something else was typed since this was asked for: a form that arrives late leaves the focus there. */
  readonly isPassedBy?: () => boolean;
}

/**
 * What an investigation showed: one of its outcomes, or a figure as the report prints it, within what is possible; when
 * the sample was taken; and, where it matters, what may have spoiled it.
 */
export const ResultEntry = ({
  base,
  catalogue,
  patient,
  state,
  investigation: id,
  act,
  onEntered,
  typed,
  isPassedBy,
}: ResultEntryProps) => {
  const earlier = state.reported[id];
  const before = state.results[id];
  const shown = catalogue.investigations[id];
  const kind = shown?.result;
  const { texts, setTexts, done } = useBox(boxKey('result', id), {
    figure: figureOf(earlier, before),
    unit: earlier?.unit ?? (kind?.type === 'quantity' ? kind.unit : ''),
    upperLimit: earlier?.upperLimit ? String(earlier.upperLimit) : '',
    takenOn: earlier?.takenOn ?? '',
    ...typed,
  });
  const { takenOn } = texts;
  const [problem, setProblem] = useState<MeasurementProblem | null>(null);
  const [dateProblem, setDateProblem] = useState<string | null>(null);
  const form = useRef<HTMLDivElement>(null);
  // Opened by a press or from the search field: what is typed next belongs here.
  const takeFocus = useEffectEvent((figure: FieldTexts | undefined) => {
    // As it was typed: Enter enters it, and typing takes its place.
    if (!isPassedBy?.()) focusTyped(form.current, figure);
  });
  useEffect(() => takeFocus(typed), [typed]);
  if (!shown || !kind) return null;

  const today = new Date().toISOString().slice(0, 10);
  const taken = (): { ok: true; day: string | null } | { ok: false } => {
    setDateProblem(takenOn > today ? 'This date has not come yet' : null);
    return takenOn > today ? { ok: false } : { ok: true, day: takenOn === '' ? null : takenOn };
  };
  const enter = (result: InvestigationResult, reported: Omit<Reported, 'takenOn'>): void => {
    const when = taken();
    if (!when.ok) return;
    const noted = { ...reported, takenOn: when.day };
    const worthNoting = noted.takenOn !== null || (result.kind === 'quantity' && differs(noted, result));
    act({ type: 'result_entered', investigation: id, result, ...(worthNoting && { reported: noted }) });
    done();
    onEntered();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (kind.type !== 'quantity') return;
    const read = readMeasurement(texts, kind);
    setProblem(read.ok ? null : read.issue);
    if (!read.ok) return;
    const { value, unit, reported } = read.value;
    enter({ kind: 'quantity', value, unit }, reported);
  };
  const day = (
    <TextField
      label={withoutSample.has(shown.specimen) ? 'Done on' : 'Sample taken on'}
      optional
      type="date"
      max={today}
      value={takenOn}
      error={dateProblem}
      onChange={(event) => setTexts({ ...texts, takenOn: event.target.value })}
      className="w-auto!"
    />
  );
  const { figures } = shown;
  if (kind.type === 'outcome' && figures) {
    return (
      <div ref={form} className="grid gap-4">
        <p className="font-semibold">Result of {shown.name}</p>
        <FiguresEntry
          {...{ base, catalogue, state, figures, act, day }}
          onEntered={() => {
            done();
            onEntered();
          }}
          investigation={id}
          takenOn={taken}
        />
        <SegmentedControl<string>
          legend="Or in words, the one that matters most"
          options={kind.outcomes.map(({ id: outcome, label }) => ({ value: outcome, label }))}
          value={before?.kind === 'outcome' ? before.outcome : null}
          size="sm"
          onValueChange={(outcome) =>
            enter({ kind: 'outcome', outcome }, { value: null, unit: null, qualifier: null, upperLimit: null })
          }
        />
        <SpoilerQuestions {...{ base, catalogue, patient, state, act }} id={id} />
      </div>
    );
  }
  return (
    <form onSubmit={submit} noValidate className="grid gap-3">
      <div ref={form} className={cx('gap-x-4 gap-y-2', kind.type === 'outcome' ? 'grid' : 'flex flex-wrap items-end')}>
        {/* A press on an outcome enters it: what belongs to it is asked for before. */}
        {kind.type === 'outcome' && <div className="w-fit">{day}</div>}
        {kind.type === 'outcome' ? (
          <SegmentedControl<string>
            legend={`Result of ${shown.name}`}
            options={kind.outcomes.map(({ id: outcome, label }) => ({ value: outcome, label }))}
            value={before?.kind === 'outcome' ? before.outcome : null}
            size="sm"
            onValueChange={(outcome) =>
              enter({ kind: 'outcome', outcome }, { value: null, unit: null, qualifier: null, upperLimit: null })
            }
          />
        ) : (
          <MeasurementFields
            label={`Result of ${shown.name}`}
            {...{ kind, texts, problem }}
            decimal={kind.decimals > 0}
            onChange={(next) => setTexts({ ...texts, ...next })}
          />
        )}
        {kind.type === 'quantity' && day}
        {kind.type === 'quantity' && (
          <Button type="submit" variant="primary">
            Enter
          </Button>
        )}
      </div>
      {kind.type === 'quantity' && (
        <p className="text-xs text-ink-muted">
          As printed: “&lt; 5” and “&gt; 2000” can be entered too, and are read as just beyond the figure.
        </p>
      )}
      <SpoilerQuestions {...{ base, catalogue, patient, state, act }} id={id} />
    </form>
  );
};

/** What is done with the patient, not with something taken from them. */
const withoutSample: ReadonlySet<string> = new Set(['imaging', 'endoscopy', 'history', 'challenge', 'skin']);

const figureOf = (reported: Reported | undefined, result: InvestigationResult | undefined): string => {
  if (reported?.value != null) {
    return `${reported.qualifier === 'below' ? '< ' : reported.qualifier === 'above' ? '> ' : ''}${reported.value}`;
  }
  return result?.kind === 'quantity' ? String(result.value) : '';
};

/** Whether the report said anything that the value used does not say by itself. */
const differs = (
  { value, unit, qualifier, upperLimit }: Omit<Reported, 'takenOn'>,
  result: { readonly value: number; readonly unit: string },
): boolean => value !== result.value || unit !== result.unit || qualifier !== null || upperLimit !== null;
