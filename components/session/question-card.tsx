'use client';

import { type ReactNode, useId } from 'react';
import type { Answer, SuggestedQuestion } from '@/engine';
import type { Catalogue } from '@/server/library/schema';
import type { Reported } from '@/server/sessions/schema';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { AnswerControl } from './answer-control';
import { AtOddsLines } from './at-odds';
import { nameIn } from './reading-words';

interface QuestionCardProps {
  readonly catalogue: Catalogue;
  readonly finding: string;
  /** Why it is asked, as the engine says … */
  readonly question?: SuggestedQuestion;
  /** … or in other words. */
  readonly reason?: string;
  readonly answer: Answer | undefined;
  readonly onAnswer: (answer: Answer, reported?: Reported) => void;
  /** Leaves the answer as it is. */
  readonly onGoOn?: () => void;
  readonly footer: ReactNode;
}

/** One question on its own: what is asked is the heading of the page, why and what is meant stand beside it. */
export const QuestionCard = (props: QuestionCardProps) => {
  const { catalogue, finding: id, question, answer, onAnswer, onGoOn, footer } = props;
  const hint = useId();
  const finding = catalogue.findings[id];
  if (!finding) return null;
  const reason = props.reason ?? (question && reasonOf(catalogue, question));
  return (
    <Card aria-label="Next question" footer={footer}>
      <div className="grid gap-4">
        {reason && <p className="text-sm text-ink-muted">{reason}</p>}
        <AnswerControl
          // The three buttons stay from question to question; what was typed does not.
          key={finding.kind.type === 'presence' ? 'presence' : id}
          finding={finding}
          answer={answer}
          asButtons
          keptFor={id}
          heading
          describedBy={hint}
          onAnswer={onAnswer}
        />
        {answer && <AtOddsLines id={id} />}
        <p id={hint} className="text-sm text-ink-muted">
          {finding.definition}
        </p>
        {onGoOn && (
          <div>
            <Button onClick={onGoOn}>Go on</Button>
          </div>
        )}
      </div>
    </Card>
  );
};

const reasonOf = (catalogue: Catalogue, { alarms, conditions }: SuggestedQuestion): string => {
  const [alarm] = alarms;
  const names = conditions.slice(0, 2).map((id) => nameIn(catalogue, id));
  const moves = names.length > 0 ? `would move ${names.join(' and ')}` : '';
  const settles = alarm ? `helps to settle “${nameIn(catalogue, alarm)}”` : '';
  const reasons = [moves, settles].filter(Boolean).join(', and ');
  return reasons && `Asked because it ${reasons}.`;
};
