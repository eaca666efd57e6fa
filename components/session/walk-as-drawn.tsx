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
  document.querySelector(`[data-drawn-walk="${CSS.escape(sessionId)}"]`)?.innerHTML ?? null;

interface WalkAsDrawnProps {
  readonly session: Pick<SessionView, 'id' | 'updatedAt'>;
  /** `drawnOf` this session. */
  readonly drawn: string;
  readonly trying: boolean;
  readonly onRetry: () => void;
}

const TITLE = 'The knowledge base could not be loaded';

/**
 * The walk as the server drew it, where this browser cannot think for itself: its red flags stay where they stand, and above
 * them stands why nothing can be entered. Waking up, React takes this markup over untouched and knows nothing of what is in
 * it, so its controls are switched off one by one; links and folds need no script.
 */
export const WalkAsDrawn = ({ session, drawn, trying, onRetry }: WalkAsDrawnProps) => {
  const awake = useHydrated();
  const place = useRef<HTMLDivElement>(null);
  const [markup] = useState(() => ({ __html: drawn }));
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
            toneLabel="Not awake"
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
            Below is the session as last saved, <TimeText at={session.updatedAt} />, red flags included. The part that
            thinks in this browser is missing, so nothing can be entered. What was entered here since the page opened is
            not taken: enter it again once it is loaded.
          </Banner>
        </div>
      )}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: this page’s own markup, which stands there already */}
      <div ref={place} data-drawn-walk={session.id} suppressHydrationWarning dangerouslySetInnerHTML={markup} />
    </>
  );
};

/** All of them can be disabled as a button can. */
const CONTROLS = 'button, input, select, textarea';
