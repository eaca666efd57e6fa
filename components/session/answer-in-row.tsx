import type { Answer } from '@/engine';
import type { CatalogueFinding } from '@/server/library/schema';
import type { Reported } from '@/server/sessions/schema';
import { AnswerControl } from './answer-control';

interface AnswerInRowProps {
  readonly id: string;
  readonly finding: CatalogueFinding;
  readonly answer: Answer | undefined;
  readonly onAnswer: (finding: string, answer: Answer, reported?: Reported) => void;
  readonly onWithdraw: (finding: string) => void;
  readonly onDone: () => void;
}

/** The answer of one line in a list, opened to be changed or taken back. */
export const AnswerInRow = ({ id, finding, answer, onAnswer, onWithdraw, onDone }: AnswerInRowProps) => (
  <AnswerControl
    {...{ finding, answer }}
    // Over an answer that stands it would be taken for that.
    keptFor={answer ? undefined : id}
    size="sm"
    onAnswer={(next, reported) => {
      onAnswer(id, next, reported);
      onDone();
    }}
    onWithdraw={() => {
      onWithdraw(id);
      onDone();
    }}
  />
);
