'use client';

import { Check, CloudOff } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { announce } from './announce';
import { Button } from './button';
import { Spinner } from './spinner';
import { words } from './words';

export interface SaveStateProps {
  readonly state: 'saved' | 'saving' | 'not_saved';
  /** After the word: when it was saved, or why it was not. */
  readonly detail?: ReactNode;
  readonly onRetry?: () => void;
}

/** Whether what was entered is kept. Spoken only when saving fails and when it works again, not at every tap. */
export const SaveState = ({ state, detail, onRetry }: SaveStateProps) => {
  const failed = useRef(false);
  useEffect(() => {
    if (state === 'not_saved' && !failed.current) announce(words.notSaved, 'assertive');
    if (state === 'saved' && failed.current) announce(words.saved);
    if (state !== 'saving') failed.current = state === 'not_saved';
  }, [state]);

  if (state === 'not_saved') {
    return (
      <span className="inline-flex flex-wrap items-center gap-2 text-sm font-medium text-error">
        <CloudOff aria-hidden="true" className="size-4" />
        <span>
          {words.notSaved}
          {detail && <span className="font-normal"> · {detail}</span>}
        </span>
        {onRetry && (
          <Button size="sm" variant="danger" onClick={onRetry}>
            {words.tryAgain}
          </Button>
        )}
      </span>
    );
  }
  return (
    <span className="inline-flex items-center gap-1.5 text-sm text-ink-muted">
      {state === 'saving' ? <Spinner label={null} /> : <Check aria-hidden="true" className="size-4 text-accent" />}
      <span>
        {state === 'saving' ? words.saving : words.saved}
        {state === 'saved' && detail && <> · {detail}</>}
      </span>
    </span>
  );
};
