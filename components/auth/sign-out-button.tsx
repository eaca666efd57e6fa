'use client';

import { LogOut } from 'lucide-react';
import { signOut } from 'next-auth/react';
import { useEffect, useEffectEvent, useState } from 'react';
import { forgetLookUp } from '../library/look-up-key';
import { forgetDrafts, hasDrafts } from '../session/draft-store';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { onSignOutRequest } from './sign-out-request';

/** Ends the sign-in at the server, then throws away what this browser kept; asks first when something is not saved. */
export const SignOutButton = ({ name }: { readonly name: string }) => {
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState(false);

  const leave = async (): Promise<void> => {
    setAsking(false);
    setBusy(true);
    try {
      await signOut({ redirect: false });
      forgetLookUp();
      await forgetDrafts();
    } finally {
      window.location.assign('/sign-in');
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
      <Dialog
        open={asking}
        onOpenChange={setAsking}
        title="Something is not saved yet"
        description="Signing out throws it away. Stay, and it will be saved as soon as the server answers."
        actions={
          <>
            <Button variant="primary" onClick={() => setAsking(false)}>
              Stay
            </Button>
            <Button variant="danger" onClick={() => void leave()}>
              Sign out and lose it
            </Button>
          </>
        }
      />
    </>
  );
};
