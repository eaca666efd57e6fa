import { memo } from 'react';
import type { Answer, KnowledgeBase } from '@/engine';
import type { Catalogue } from '@/server/library/schema';
import type { Entry, Reported } from '@/server/sessions/schema';
import { CalculatorsInWalk } from '../calculators/calculators-in-walk';
import { AnsweredList } from './answered-list';
import { hasBegun } from './begun';
import type { Late } from './below-ranking';
import { NoteField } from './note-field';
import type { Waiting } from './still-to-answer';

interface BelowQuestionsProps {
  readonly base: KnowledgeBase;
  readonly catalogue: Catalogue;
  readonly late: Late;
  /** What was asked where findings are typed, and is not answered. */
  readonly waiting: readonly Waiting[];
  readonly act: (...entries: readonly Entry[]) => void;
  readonly onAnswer: (finding: string, answer: Answer, reported?: Reported) => void;
  readonly onWithdraw: (finding: string) => void;
  readonly undo: (() => void) | null;
  /** As it stands now: a field that is typed into cannot be late. */
  readonly note: string;
  readonly onNote: (text: string) => void;
}

/** What was answered so far, calculators and the note: drawn after the frame that shows the next question. */
export const BelowQuestions = memo(
  ({ base, catalogue, late, waiting, act, note, onNote, ...rest }: BelowQuestionsProps) => {
    const { state, patient, assessment } = late;
    const begun = hasBegun(state);
    return (
      <>
        {begun && <AnsweredList {...{ catalogue, state, waiting }} {...rest} />}
        {begun && <CalculatorsInWalk {...{ base, patient, act }} ranking={assessment.ranking} />}
        <NoteField text={note} onWrite={onNote} />
      </>
    );
  },
);
