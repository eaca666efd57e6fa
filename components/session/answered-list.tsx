'use client';

import { Pencil, Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { Answer } from '@/engine';
import type { Catalogue } from '@/server/library/schema';
import type { SessionState } from '@/server/sessions/schema';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { AnswerControl } from './answer-control';
import { answerWords } from './answer-words';
import { nameIn } from './reading-words';

interface AnsweredListProps {
  readonly catalogue: Catalogue;
  readonly state: SessionState;
  readonly onAnswer: (finding: string, answer: Answer) => void;
  readonly onWithdraw: (finding: string) => void;
  readonly undo: (() => void) | null;
}

/** Everything answered so far, to read over, change or take back. */
export const AnsweredList = ({ catalogue, state, onAnswer, onWithdraw, undo }: AnsweredListProps) => {
  const [changing, setChanging] = useState<string | null>(null);
  const answered = Object.entries(state.answers);
  return (
    <Card
      title="Answers"
      note={`${answered.length} so far`}
      actions={
        undo && (
          <Button size="sm" variant="quiet" onClick={undo} icon={<Undo2 aria-hidden="true" />}>
            Undo
          </Button>
        )
      }
      padding="none"
    >
      <ul>
        {answered.map(([id, answer]) => {
          const finding = catalogue.findings[id];
          return (
            <li key={id} className="border-line border-b px-4 py-1.5 last:border-b-0 sm:px-5">
              <div className="flex min-h-control items-center justify-between gap-3">
                <span className="flex flex-wrap items-center gap-x-2">
                  <span>{nameIn(catalogue, id)}</span>
                  {state.complaints.includes(id) && <Badge>complaint</Badge>}
                </span>
                <span className="flex shrink-0 items-center gap-1">
                  <span
                    className={
                      answer.kind === 'state' && answer.state !== 'present' ? 'text-ink-muted' : 'font-semibold'
                    }
                  >
                    {answerWords(catalogue, id, answer)}
                  </span>
                  <Button
                    size="sm"
                    variant="quiet"
                    iconOnly
                    icon={<Pencil aria-hidden="true" />}
                    aria-expanded={changing === id}
                    onClick={() => setChanging(changing === id ? null : id)}
                  >
                    {`Change ${nameIn(catalogue, id)}`}
                  </Button>
                </span>
              </div>
              {changing === id && finding && (
                <div className="py-2">
                  <AnswerControl
                    finding={finding}
                    answer={answer}
                    size="sm"
                    onAnswer={(next) => {
                      onAnswer(id, next);
                      setChanging(null);
                    }}
                    onWithdraw={() => {
                      onWithdraw(id);
                      setChanging(null);
                    }}
                  />
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
};
