'use client';

import dynamic from 'next/dynamic';
import { useEffect, useState } from 'react';
import type { EndsIn } from '@/server/auth/steps/schema';
import { Nothing } from '../ui/nothing';
import { takeStep } from './take-step';

/** Seldom needed, so no page pays for it. */
const ExpiryDialog = dynamic(() => import('./expiry-dialog').then((file) => file.ExpiryDialog), { loading: Nothing });

/** How long before the end it is announced. */
const NOTICE_SECONDS = 120;
/** Work in the page counts as a request, at most so often. */
const TOLD_EVERY_MS = 240_000;

/**
 * Watches when this sign-in ends, and asks in time whether to go on (SEC-06, A11Y-17). Whoever works in the page keeps it
 * alive; the server's clock decides.
 */
export const SignInLimits = (begin: EndsIn) => {
  const [ends, setEnds] = useState(begin);
  const [near, setNear] = useState(false);

  useEffect(() => {
    if (near) return;
    let worked = false;
    const note = (): void => {
      worked = true;
    };
    const tell = async (): Promise<void> => {
      if (!worked) return;
      worked = false;
      const reply = await takeStep({ step: 'stay' });
      if (reply?.outcome === 'ends_in') setEnds(reply);
    };
    const left = Math.min(ends.idleSeconds, ends.seconds) - NOTICE_SECONDS;
    const notice = setTimeout(() => setNear(true), Math.max(0, left) * 1000);
    const telling = setInterval(() => void tell(), TOLD_EVERY_MS);
    const signs = ['keydown', 'pointerdown'] as const;
    for (const sign of signs) window.addEventListener(sign, note, { passive: true });
    return () => {
      clearTimeout(notice);
      clearInterval(telling);
      for (const sign of signs) window.removeEventListener(sign, note);
    };
  }, [ends, near]);

  if (!near) return null;
  return (
    <ExpiryDialog
      account={begin.account}
      noticeSeconds={NOTICE_SECONDS}
      onStay={(left) => {
        setEnds(left);
        setNear(false);
      }}
    />
  );
};
