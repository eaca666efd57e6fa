'use client';

import { useEffect, useRef, useState } from 'react';
import type { SessionView } from '@/server/sessions/wire/schema';
import { TimeText } from '../numbers/time-text';
import { announce } from '../ui/announce';
import { Banner } from '../ui/banner';
import { Button, ButtonLink } from '../ui/button';
import { useHydrated } from '../ui/use-hydrated';

/** What the server drew of this session and is still on the page; `null` where it was drawn by this browser alone. */
export const drawnOf = (sessionId: string): string | null =>
  document.querySelector(`[data-drawn-walk="${sessionId}"]`)?.innerHTML ?? null;

interface WalkAsDrawnProps {
  readonly session: Pick<SessionView, 'id' | 'updatedAt'>;
  /** `drawnOf` this session. */
  readonly drawn: string | null;
  readonly trying: boolean;
  readonly onRetry: () => void;
}

const TITLE = 'The knowledge base could not be loaded';

/**
 * Where this browser cannot think for itself: why, and under it the walk as the server drew it, if it did, with its red flags
 * where they stand. Waking up, React takes this markup over untouched and knows nothing of what is in
 * it, so its controls are switched off one by one; links and folds need no script.
 */
export const WalkAsDrawn = ({ session, drawn, trying, onRetry }: WalkAsDrawnProps) => {
  const awake = useHydrated();
  const place = useRef<HTMLDivElement>(null);
  const [markup] = useState(() => drawn !== null && { __html: drawn });
  useEffect(() => {
    for (const control of place.current?.querySelectorAll<HTMLButtonElement>(CONTROLS) ?? []) control.disabled = true;
    announce(TITLE);
  }, []);
  return (
    <>
      {awake && (
        <div className="mb-5">
          <Banner
            tone="info"
            toneLabel="Read only"
            title={TITLE}
            actions={
              <>
                <Button variant="primary" loading={trying} onClick={onRetry}>
                  Try again
                </Button>
                <ButtonLink href={`/sessions/${session.id}/review`}>Summary</ButtonLink>
              </>
            }
          >
            {drawn === null ? (
              'The session is safe, and the summary has what is recorded, red flags included.'
            ) : (
              <>
                Below is the session as last saved, <TimeText at={session.updatedAt} />, red flags included. Nothing can
                be entered, and what was entered here since is not taken: enter it again once it is loaded.
              </>
            )}
          </Banner>
        </div>
      )}
      {markup && (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: this page’s own markup, which stands there already
        <div ref={place} data-drawn-walk={session.id} suppressHydrationWarning dangerouslySetInnerHTML={markup} />
      )}
    </>
  );
};

/** All of them can be disabled as a button can. */
const CONTROLS = 'button, input, select, textarea';
