'use client';

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { EndsIn } from '@/server/auth/steps/schema';
import { announce } from '../ui/announce';
import { Button, ButtonLink } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { takeStep } from './take-step';

interface ExpiryDialogProps {
  /** Whose sign-in this page was made for. */
  readonly account: string;
  readonly noticeSeconds: number;
  readonly onStay: (ends: EndsIn) => void;
}

/** Asks without using the sign-in: `ended` when there is none, null when the server cannot be reached. */
const askEnds = async (): Promise<EndsIn | 'ended' | null> => {
  try {
    const response = await fetch('/api/sign-in');
    if (response.status === 401) return 'ended';
    return response.ok ? ((await response.json()) as EndsIn) : null;
  } catch {
    return null;
  }
};

/** Said aloud at these, and not at every second. */
const SPOKEN = [60, 30, 10];

const timeWords = (seconds: number): string => {
  const rest = String(seconds % 60).padStart(2, '0');
  return `${Math.floor(seconds / 60)}:${rest}`;
};

/** Announces the end of a sign-in while it can still be put off, by one key; and afterwards says what to do, keeping the page. */
export const ExpiryDialog = ({ account, noticeSeconds, onStay }: ExpiryDialogProps) => {
  const [until, setUntil] = useState<number | null>(null);
  const [now, setNow] = useState(0);
  const [ended, setEnded] = useState(false);
  const [extendable, setExtendable] = useState(true);
  const stayButton = useRef<HTMLButtonElement>(null);
  const left = until === null ? 0 : Math.max(0, Math.ceil((until - now) / 1000));

  const look = useEffectEvent(async (): Promise<void> => {
    const ends = await askEnds();
    if (ends === 'ended') return setEnded(true);
    if (!ends) return;
    // Somebody else has signed in here meanwhile: nothing of this page is theirs.
    if (ends.account !== account) return window.location.assign('/');
    const nearest = Math.min(ends.idleSeconds, ends.seconds);
    if (nearest > noticeSeconds) return onStay(ends);
    setExtendable(ends.idleSeconds < ends.seconds);
    setNow(Date.now());
    setUntil(Date.now() + nearest * 1000);
  });

  useEffect(() => {
    // Another tab may have kept it alive.
    void look();
    const again = (): void => void look();
    window.addEventListener('focus', again);
    return () => window.removeEventListener('focus', again);
  }, []);

  useEffect(() => {
    if (until === null || ended) return;
    const tick = setInterval(() => {
      const rest = Math.ceil((until - Date.now()) / 1000);
      if (SPOKEN.includes(rest)) announce(`You are signed out in ${rest} seconds`);
      setNow(Date.now());
      // The last word is the server's.
      if (rest <= 0) void look();
    }, 1000);
    return () => clearInterval(tick);
  }, [until, ended]);

  // Whoever passes by does not read on.
  useEffect(() => {
    const main = document.getElementById('content');
    if (!ended || !main) return;
    main.style.visibility = 'hidden';
    return () => {
      main.style.visibility = '';
    };
  }, [ended]);

  const stay = async (): Promise<void> => {
    const reply = await takeStep({ step: 'stay' });
    if (reply?.outcome === 'ends_in') onStay(reply);
    else if (reply) setEnded(true);
  };

  if (until === null && !ended) return null;
  const signIn = (
    <ButtonLink href="/sign-in?again=1" target="_blank" variant="primary" prefetch={false}>
      Sign in again in a new tab
    </ButtonLink>
  );
  return (
    <Dialog
      open
      size="sm"
      dismissible={false}
      onOpenChange={() => void (!ended && extendable && stay())}
      title={ended ? 'You have been signed out' : 'Are you still there?'}
      description={
        ended
          ? 'For the safety of what is on this page. It is kept as it was: sign in in another tab, come back, and go on here.'
          : extendable
            ? 'Nothing has happened here for a while. Without an answer you are signed out.'
            : 'You have been signed in for as long as is allowed here. Sign in again to go on; what you typed stays.'
      }
      initialFocus={stayButton}
      actions={
        !ended && extendable ? (
          <Button ref={stayButton} variant="primary" onClick={() => void stay()}>
            Stay signed in
          </Button>
        ) : (
          signIn
        )
      }
    >
      {!ended && (
        <p className="text-2xl tabular-nums" role="timer" aria-live="off">
          {timeWords(left)}
        </p>
      )}
    </Dialog>
  );
};
