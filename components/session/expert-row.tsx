import { CircleHelp, Minus, Pencil, Plus } from 'lucide-react';
import { memo, useState } from 'react';
import type { Answer, AnswerState } from '@/engine';
import type { Catalogue } from '@/server/library/schema';
import type { Reported } from '@/server/sessions/schema';
import { Button } from '../ui/button';
import { cx } from '../ui/cx';
import { AnswerInRow } from './answer-in-row';
import { answerWords } from './answer-words';
import { AtOddsLines } from './at-odds';

interface ExpertRowProps {
  readonly catalogue: Catalogue;
  readonly id: string;
  readonly answer: Answer | undefined;
  /** As it was said or printed, where that is not the figure used. */
  readonly reported?: Reported | undefined;
  readonly onAnswer: (finding: string, answer: Answer, reported?: Reported) => void;
  readonly onWithdraw: (finding: string) => void;
}

const states: readonly { readonly state: AnswerState; readonly word: string; readonly icon: typeof Plus }[] = [
  { state: 'present', word: 'Present', icon: Plus },
  { state: 'absent', word: 'Absent', icon: Minus },
  { state: 'unknown', word: 'Unknown', icon: CircleHelp },
];

/** One finding on one line. Pressing the answer that stands takes it back. */
export const ExpertRow = memo(({ catalogue, id, answer, reported, onAnswer, onWithdraw }: ExpertRowProps) => {
  const [open, setOpen] = useState(false);
  const finding = catalogue.findings[id];
  if (!finding) return null;
  const given = answer?.kind === 'state' ? answer.state : null;
  const isPresence = finding.kind.type === 'presence';
  return (
    <li className="border-line border-b last:border-b-0">
      <div className="flex min-h-control items-center justify-between gap-3 py-0.5">
        <span
          className={cx(answer && (given === null || given === 'present') && 'font-semibold')}
          title={finding.question}
        >
          {finding.label}
        </span>
        <span className="flex shrink-0 items-center gap-1">
          {!isPresence && answer && <span className="text-sm">{answerWords(catalogue, id, answer, reported)}</span>}
          {isPresence ? (
            states.map(({ state, word, icon: Icon }) => (
              <button
                key={state}
                type="button"
                data-state={state}
                aria-pressed={given === state}
                onClick={() => (given === state ? onWithdraw(id) : onAnswer(id, { kind: 'state', state }))}
                className={cx(
                  'grid size-control-sm place-items-center rounded-md border transition-colors',
                  given === state
                    ? pressed[state]
                    : 'border-line-strong bg-raised text-ink-muted hover:bg-sunken hover:text-ink',
                )}
              >
                <Icon aria-hidden="true" className="size-4" />
                <span className="sr-only">
                  {word}: {finding.label}
                </span>
              </button>
            ))
          ) : (
            <Button
              size="sm"
              variant={answer ? 'quiet' : 'secondary'}
              icon={answer && <Pencil aria-hidden="true" />}
              iconOnly={answer !== undefined}
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            >
              {answer ? 'Change' : 'Enter'}
              <span className="sr-only">: {finding.label}</span>
            </Button>
          )}
        </span>
      </div>
      {answer && <AtOddsLines id={id} />}
      {open && !isPresence && (
        <div className="pt-1 pb-3">
          <AnswerInRow {...{ id, finding, answer, onAnswer, onWithdraw }} onDone={() => setOpen(false)} />
        </div>
      )}
    </li>
  );
});

const pressed: Readonly<Record<AnswerState, string>> = {
  present: 'border-accent bg-accent text-on-accent',
  absent: 'border-ink bg-ink text-paper',
  unknown: 'border-ink border-dashed bg-sunken text-ink',
};
