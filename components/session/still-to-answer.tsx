import { CircleHelp } from 'lucide-react';
import { focusTyped } from './focus-typed';
import { goToPart } from './go-to-part';

/** A question that was asked where findings are typed, and stands there unanswered. */
export interface Waiting {
  /** How many were asked before it. */
  readonly turn: number;
  readonly id: string;
  /** A finding; otherwise the result of an investigation. */
  readonly isFinding: boolean;
  readonly name: string;
}

/** Where they stand. */
export const STILL_TO_ANSWER = 'still-to-answer';
export const placeOfWaiting = (turn: number): string => `${STILL_TO_ANSWER}-${turn}`;

/** “1 still to answer” */
export const stillToAnswer = (count: number): string => `${count} still to answer`;

/** Leads back to a question: into its first field, where the next key belongs. Cannot fail. */
export const goToWaiting = ({ turn }: Waiting): void => {
  const place = placeOfWaiting(turn);
  if (!goToPart(place)) return;
  const fields = document.getElementById(place);
  fields?.scrollIntoView({ block: 'center' });
  focusTyped(fields, undefined);
};

interface StillToAnswerProps {
  readonly waiting: readonly Waiting[];
}

/** What was asked and passed by: how many, each by its name as the way back. Nothing while nothing waits. */
export const StillToAnswer = ({ waiting }: StillToAnswerProps) =>
  waiting.length > 0 && (
    <div className="flex items-start gap-2 rounded-md bg-sunken px-3 py-1.5 text-sm print:hidden">
      <CircleHelp aria-hidden="true" className="mt-2 size-4 shrink-0 text-ink-muted" />
      <p className="py-1.5 font-medium whitespace-nowrap">{stillToAnswer(waiting.length)}:</p>
      <ul aria-label="Still to answer" className="flex flex-wrap gap-x-4">
        {waiting.map((one) => (
          <li key={one.turn}>
            <button type="button" className="link min-h-8 text-start" onClick={() => goToWaiting(one)}>
              {one.name}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
