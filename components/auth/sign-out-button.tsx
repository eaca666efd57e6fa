'use client';

import { LogOut } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useEffect, useEffectEvent, useState } from 'react';
import { forgetLookUp } from '../library/look-up-key';
import { forgetDrafts, hasDrafts } from '../session/draft-store';
import { Button } from '../ui/button';
import { onSignOutRequest } from './sign-out-request';

/** Seldom needed, so no page pays for it. */
const SignOutQuestion = dynamic(() => import('./sign-out-question').then((file) => file.SignOutQuestion));

interface SignOutButtonProps {
  readonly name: string;
  /** Where to afterwards: with single sign-on, by way of the provider. */
  readonly next?: string;
}

/** Ends the sign-in at the server, then throws away what this browser kept; asks first when something is not saved. */
export const SignOutButton = ({ name, next = '/sign-in' }: SignOutButtonProps) => {
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState(false);

  const leave = async (): Promise<void> => {
    setAsking(false);
    setBusy(true);
    try {
      const { signOut } = await import('next-auth/react');
      await signOut({ redirect: false });
      forgetLookUp();
      await forgetDrafts();
    } finally {
      window.location.assign(next);
    }
  };

  const ask = (): void => {
    void hasDrafts().then((waiting) => (waiting ? setAsking(true) : void leave()));
  };
  const asked = useEffectEvent(ask);
  useEffect(() => onSignOutRequest(() => asked()), []);

  return (
    <>
      <Button
        size="sm"
        variant="quiet"
        loading={busy}
        icon={<LogOut aria-hidden="true" />}
        title={`Signed in as ${name}`}
        onClick={ask}
      >
        Sign out
      </Button>
      {asking && <SignOutQuestion onStay={() => setAsking(false)} onLeave={() => void leave()} />}
    </>
  );
};
