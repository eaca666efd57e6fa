'use client';

import { Check, CloudOff, History } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { announce } from './announce';
import { Button } from './button';
import { Spinner } from './spinner';
import { useAfterPaint } from './use-after-paint';
import { words } from './words';

export interface SaveStateProps {
  /** `asleep`: what this device may hold besides is not known yet. `offline`: there is no network, and what was entered is kept on this device. `elsewhere`: what is saved is newer than what is shown. */
  readonly state: 'asleep' | 'saved' | 'saving' | 'not_saved' | 'offline' | 'elsewhere';
  /** After the word: when it was saved, or why it was not. */
  readonly detail?: ReactNode;
  readonly onRetry?: () => void;
}

/** Made once: it is drawn at every answer. */
const tick = <Check aria-hidden="true" className="size-4 text-accent" />;
const spoken = {
  saved: words.saved,
  not_saved: words.notSaved,
  offline: words.offlineSpoken,
  elsewhere: words.elsewhere,
};

/** Whether what was entered is kept. Spoken once when saving fails and once when it works again, not at every tap. */
export const SaveState = ({ state, detail, onRetry }: SaveStateProps) => {
  const said = useRef(state);
  // What turns is made after the frame of a tap: the word says it there, and a layer of its own has the page put together anew.
  const turns = useAfterPaint(state) === 'saving';
  useEffect(() => {
    if (state === 'asleep' || state === 'saving' || state === said.current) return;
    // Nothing is spoken of what went as it should from the beginning.
    if (state !== 'saved' || (said.current !== 'saving' && said.current !== 'asleep')) announce(spoken[state]);
    said.current = state;
  }, [state]);

  // In two lines, beside what it stands beside on a phone too: nothing under it moves once the page is awake.
  if (state === 'asleep') {
    return (
      <span className="max-w-34 text-sm text-ink-muted">
        {words.asSaved} {detail}
      </span>
    );
  }
  if (state === 'offline') {
    return (
      <span className="inline-flex items-center gap-1.5 text-sm font-medium">
        <CloudOff aria-hidden="true" className="size-4 text-ink-muted" />
        <span>
          {words.offline}
          {detail && <span className="font-normal"> · {detail}</span>}
        </span>
      </span>
    );
  }
  if (state === 'elsewhere') {
    return (
      <span className="inline-flex items-center gap-1.5 text-sm font-medium">
        <History aria-hidden="true" className="size-4 text-ink-muted" />
        {words.elsewhere}
      </span>
    );
  }
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
      {state === 'saving' && turns ? <Spinner label={null} /> : tick}
      <span>
        {state === 'saving' ? words.saving : words.saved}
        {state === 'saved' && detail && <> · {detail}</>}
      </span>
    </span>
  );
};
