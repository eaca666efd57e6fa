'use client';

import { CircleHelp, Minus, Plus } from 'lucide-react';
import { type FormEvent, memo, useState } from 'react';
import type { Answer } from '@/engine';
import type { CatalogueFinding } from '@/server/library/schema';
import type { Reported } from '@/server/sessions/schema';
import { Button } from '../ui/button';
import { type Segment, SegmentedControl } from '../ui/segmented-control';
import { boxKey } from './begun-boxes';
import { MeasurementFields } from './measurement-fields';
import { type MeasurementProblem, readMeasurement } from './read-measurement';
import { useBox } from './use-box';

interface AnswerControlProps {
  readonly finding: CatalogueFinding;
  readonly answer: Answer | undefined;
  readonly onAnswer: (answer: Answer, reported?: Reported) => void;
  readonly onWithdraw?: () => void;
  /** A figure that stands in its field already. */
  readonly typed?: { readonly figure: string; readonly unit: string } | undefined;
  /** The finding for which a figure that was typed and not entered is kept over a reload; left out: it is not. */
  readonly keptFor?: string | undefined;
  readonly size?: 'sm' | 'lg';
  readonly legendHidden?: boolean;
  /** A fresh question: buttons, since an arrow key among radio buttons would already answer it. */
  readonly asButtons?: boolean;
  /** The question is the heading of its page. */
  readonly heading?: boolean;
  /** Id of what says more about the question. */
  readonly describedBy?: string;
}

type State = 'present' | 'absent' | 'unknown';

const states: readonly Segment<State>[] = [
  { value: 'present', label: 'Present', icon: <Plus aria-hidden="true" />, tone: 'strong' },
  { value: 'absent', label: 'Absent', icon: <Minus aria-hidden="true" />, tone: 'plain' },
  { value: 'unknown', label: 'Unknown', icon: <CircleHelp aria-hidden="true" />, tone: 'open' },
];

/** A press colours the button at once. */
const pressed = 'max-sm:px-1 max-sm:text-base transition-none!';

/** How one finding is answered: present, absent or unknown; a figure with its unit; or one of several choices. */
export const AnswerControl = (props: AnswerControlProps) => {
  const { finding, answer, onAnswer, onWithdraw, size = 'lg', legendHidden = false } = props;
  const given = answer?.kind === 'state' ? answer.state : null;
  const clear = onWithdraw && answer ? { onClear: onWithdraw, clearLabel: 'Take back' } : {};
  const { kind } = finding;
  if (kind.type === 'presence' && props.asButtons) {
    return (
      <fieldset className="grid gap-2" aria-describedby={props.describedBy}>
        <legend className={props.heading ? 'mb-3' : 'font-medium'}>
          {props.heading ? <h1 className="text-xl">{finding.question}</h1> : finding.question}
        </legend>
        <StateButtons given={given} answered={answer !== undefined} onAnswer={onAnswer} />
      </fieldset>
    );
  }
  if (kind.type === 'presence') {
    return (
      <SegmentedControl<State>
        legend={finding.question}
        legendHidden={legendHidden}
        options={states}
        value={given}
        size={size}
        onValueChange={(state) => onAnswer({ kind: 'state', state })}
        {...clear}
      />
    );
  }
  if (kind.type === 'choice') {
    return (
      <SegmentedControl<string>
        legend={props.heading ? <h1 className="mb-3 text-xl">{finding.question}</h1> : finding.question}
        legendHidden={legendHidden}
        options={[
          ...kind.choices.map(({ id, label, picture }) => ({
            value: id,
            label,
            // biome-ignore lint/performance/noImgElement: a drawing of a kilobyte has nothing to optimise
            icon: picture && <img src={picture} alt="" className="h-8 w-16" />,
          })),
          { value: 'unknown', label: 'Unknown', icon: <CircleHelp />, tone: 'open' as const },
        ]}
        value={answer?.kind === 'choice' ? answer.choice : given}
        size="sm"
        onValueChange={(choice) =>
          onAnswer(choice === 'unknown' ? { kind: 'state', state: 'unknown' } : { kind: 'choice', choice })
        }
        {...clear}
      />
    );
  }
  return (
    <>
      {props.heading && <h1 className="text-xl">{finding.question}</h1>}
      <QuantityAnswer
        {...{ kind, finding, answer, onAnswer, onWithdraw }}
        typed={props.typed}
        keptFor={props.keptFor}
        labelHidden={props.heading ?? false}
      />
    </>
  );
};

interface StateButtonsProps {
  readonly given: State | null;
  readonly answered: boolean;
  readonly onAnswer: (answer: Answer) => void;
}

/** From one fresh question to the next they stay as they are. */
const StateButtons = memo(({ given, answered, onAnswer }: StateButtonsProps) => (
  <div className="grid grid-cols-3 gap-1.5">
    {states.map(({ value, label, icon }) => (
      <Button
        key={value}
        size="lg"
        className={pressed}
        icon={icon}
        variant={given === value ? 'primary' : 'secondary'}
        {...(answered && { 'aria-pressed': given === value })}
        onClick={() => onAnswer({ kind: 'state', state: value })}
      >
        {label}
      </Button>
    ))}
  </div>
));

interface QuantityAnswerProps {
  readonly kind: Extract<CatalogueFinding['kind'], { type: 'quantity' }>;
  readonly finding: CatalogueFinding;
  readonly answer: Answer | undefined;
  readonly onAnswer: (answer: Answer, reported?: Reported) => void;
  readonly onWithdraw: (() => void) | undefined;
  readonly typed: AnswerControlProps['typed'];
  readonly keptFor: string | undefined;
  readonly labelHidden: boolean;
}

const QuantityAnswer = (props: QuantityAnswerProps) => {
  const { kind, finding, answer, onAnswer, onWithdraw, typed, keptFor, labelHidden } = props;
  const { texts, setTexts } = useBox(keptFor === undefined ? null : boxKey('finding', keptFor), {
    figure: answer?.kind === 'quantity' ? String(answer.value) : '',
    unit: kind.unit,
    upperLimit: '',
    ...typed,
  });
  const [problem, setProblem] = useState<MeasurementProblem | null>(null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const read = readMeasurement(texts, kind);
    setProblem(read.ok ? null : read.issue);
    if (!read.ok) return;
    const { value, unit, reported } = read.value;
    const asPrinted = reported.unit === unit && reported.qualifier === null;
    onAnswer({ kind: 'quantity', value, unit }, asPrinted ? undefined : { ...reported, takenOn: null });
  };
  return (
    <div className="grid gap-3">
      <form onSubmit={submit} className="flex flex-wrap items-end gap-2" noValidate>
        <MeasurementFields label={finding.question} {...{ labelHidden, kind, texts, problem }} onChange={setTexts} />
        <Button type="submit" variant="primary" className="max-sm:px-3">
          Enter
        </Button>
        <Button
          className="max-sm:px-3 max-sm:[&>svg]:hidden"
          onClick={() => onAnswer({ kind: 'state', state: 'unknown' })}
          icon={<CircleHelp aria-hidden="true" />}
        >
          Unknown
        </Button>
        {answer && onWithdraw && (
          <Button variant="quiet" onClick={onWithdraw}>
            Take back
          </Button>
        )}
      </form>
      {kind.shortcuts.length > 0 && (
        <ul aria-label="Common answers" className="flex flex-wrap gap-1.5">
          {kind.shortcuts.map(({ label, value }) => (
            <li key={value}>
              <Button
                size="sm"
                onClick={() => {
                  setTexts({ ...texts, figure: String(value), unit: kind.unit });
                  setProblem(null);
                  onAnswer({ kind: 'quantity', value, unit: kind.unit });
                }}
              >
                {label}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
