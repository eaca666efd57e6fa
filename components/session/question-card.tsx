'use client';

import { SkipForward } from 'lucide-react';
import { useRef } from 'react';
import type { Answer, SuggestedQuestion } from '@/engine';
import type { Catalogue } from '@/server/library/schema';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { AnswerControl } from './answer-control';
import { nameIn } from './reading-words';

interface QuestionCardProps {
  readonly catalogue: Catalogue;
  readonly question: SuggestedQuestion;
  readonly others: readonly SuggestedQuestion[];
  readonly onAnswer: (finding: string, answer: Answer) => void;
  readonly onOpen: (finding: string) => void;
  readonly onLater: () => void;
}

/** The question that would change most, why it is asked, and a few others to take instead. */
export const QuestionCard = ({ catalogue, question, others, onAnswer, onOpen, onLater }: QuestionCardProps) => {
  const card = useRef<HTMLDivElement>(null);
  const finding = catalogue.findings[question.finding];
  if (!finding) return null;
  return (
    <Card
      title="Next question"
      note={reasonOf(catalogue, question)}
      actions={
        others.length > 0 && (
          <Button size="sm" variant="quiet" onClick={onLater} icon={<SkipForward aria-hidden="true" />}>
            Later
          </Button>
        )
      }
    >
      <div className="grid gap-4 outline-none" ref={card} tabIndex={-1}>
        <div className="text-lg" aria-live="polite">
          <AnswerControl
            key={question.finding}
            finding={finding}
            answer={undefined}
            asButtons
            onAnswer={(answer) => {
              // Its buttons are gone with the next question: the focus goes to the card, which then speaks.
              card.current?.focus();
              onAnswer(question.finding, answer);
            }}
          />
        </div>
        <p className="text-sm text-ink-muted">{finding.definition}</p>
        {others.length > 0 && (
          <div className="grid gap-1.5 border-line border-t pt-3">
            <h3 className="text-sm font-medium text-ink-muted">Or take one of these</h3>
            <ul className="flex flex-wrap gap-1.5">
              {others.map(({ finding: id }) => (
                <li key={id}>
                  <Button size="sm" onClick={() => onOpen(id)}>
                    {nameIn(catalogue, id)}
                  </Button>
                </li>
              ))}
            </ul>
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
  return `Asked because it ${[moves, settles].filter(Boolean).join(', and ')}.`;
};
