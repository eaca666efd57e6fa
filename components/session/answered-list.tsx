'use client';

import { Pencil, Undo2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Answer } from '@/engine';
import type { Catalogue } from '@/server/library/schema';
import type { Reported, SessionState } from '@/server/sessions/schema';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { cx } from '../ui/cx';
import { LazyDisclosure } from '../ui/lazy-disclosure';
import { AnswerInRow } from './answer-in-row';
import { answerWords } from './answer-words';
import { AtOddsLines, useAtOdds } from './at-odds';
import { isThere } from './is-there';
import { nameIn } from './reading-words';
import { StillToAnswer, type Waiting } from './still-to-answer';

interface AnsweredListProps {
  readonly catalogue: Catalogue;
  readonly state: SessionState;
  readonly onAnswer: (finding: string, answer: Answer, reported?: Reported) => void;
  readonly onWithdraw: (finding: string) => void;
  readonly undo: (() => void) | null;
  /** What was asked and is not answered yet. */
  readonly waiting?: readonly Waiting[];
  readonly title?: string;
  readonly headingLevel?: 1 | 2;
  /** What is absent or unknown is listed too, not folded away. */
  readonly all?: boolean;
  readonly footer?: ReactNode;
}

/** Everything answered so far, to read over, change or take back: what is there first, what is not folded away. */
export const AnsweredList = (props: AnsweredListProps) => {
  const {
    catalogue,
    state,
    onAnswer,
    onWithdraw,
    undo,
    waiting,
    title = 'Answers',
    headingLevel = 2,
    all,
    footer,
  } = props;
  const answered = Object.keys(state.answers).sort((a, b) =>
    byName.compare(nameIn(catalogue, a), nameIn(catalogue, b)),
  );
  const atOdds = useAtOdds();
  // What does not fit is never folded away, be it absent.
  const there = answered.filter((id) => isThere(state.answers[id]) || id in atOdds);
  const rest = answered.filter((id) => !there.includes(id));
  const lines = (ids: readonly string[]) => (
    <ul>
      {ids.map((id) => (
        <AnsweredLine key={id} {...{ catalogue, state, id }} onAnswer={onAnswer} onWithdraw={onWithdraw} />
      ))}
    </ul>
  );
  return (
    <Card
      {...{ title, headingLevel, footer }}
      note={`${answered.length} so far`}
      actions={
        undo && (
          <Button size="sm" variant="quiet" onClick={undo} icon={<Undo2 aria-hidden="true" />}>
            Undo
          </Button>
        )
      }
    >
      {waiting && <StillToAnswer waiting={waiting} />}
      {lines([
        ...there.filter((id) => state.complaints.includes(id)),
        ...there.filter((id) => !state.complaints.includes(id)),
      ])}
      {all && lines(rest)}
      {!all && rest.length > 0 && (
        <LazyDisclosure look="inline" summary={`${rest.length} absent or unknown`}>
          {() => lines(rest)}
        </LazyDisclosure>
      )}
    </Card>
  );
};

/** Made once: making one costs more than sorting with it. */
const byName = new Intl.Collator('en');

interface AnsweredLineProps extends Pick<AnsweredListProps, 'catalogue' | 'state' | 'onAnswer' | 'onWithdraw'> {
  readonly id: string;
}

const AnsweredLine = ({ catalogue, state, id, onAnswer, onWithdraw }: AnsweredLineProps) => {
  const [changing, setChanging] = useState(false);
  const answer = state.answers[id];
  const finding = catalogue.findings[id];
  if (!answer) return null;
  return (
    <li className="border-line border-b last:border-b-0">
      <div className="flex min-h-control items-center justify-between gap-3">
        <span className="flex flex-wrap items-center gap-x-2">
          <span>{nameIn(catalogue, id)}</span>
          {state.complaints.includes(id) && <Badge>complaint</Badge>}
        </span>
        <span className="flex items-center gap-1 text-end">
          <span
            className={cx(
              isThere(answer) ? 'font-semibold' : 'text-ink-muted',
              answer.kind === 'quantity' && 'whitespace-nowrap',
            )}
          >
            {answerWords(catalogue, id, answer, state.reported[id])}
          </span>
          <Button
            size="sm"
            variant="quiet"
            iconOnly
            className="shrink-0"
            icon={<Pencil aria-hidden="true" />}
            aria-expanded={changing}
            onClick={() => setChanging(!changing)}
          >
            {`Change ${nameIn(catalogue, id)}`}
          </Button>
        </span>
      </div>
      <AtOddsLines id={id} />
      {changing && finding && (
        <div className="py-2">
          <AnswerInRow {...{ id, finding, answer, onAnswer, onWithdraw }} onDone={() => setChanging(false)} />
        </div>
      )}
    </li>
  );
};
