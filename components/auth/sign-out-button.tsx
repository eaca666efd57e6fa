'use client';

import { LogOut } from 'lucide-react';
import { signOut } from 'next-auth/react';
import { useState } from 'react';
import { forgetDrafts } from '../session/draft-store';
import { Button } from '../ui/button';

/** Ends the sign-in at the server, and throws away what this browser kept. */
export const SignOutButton = ({ name }: { readonly name: string }) => {
  const [busy, setBusy] = useState(false);
  return (
    <Button
      size="sm"
      variant="quiet"
      loading={busy}
      icon={<LogOut aria-hidden="true" />}
      title={`Signed in as ${name}`}
      onClick={() => {
        setBusy(true);
        void forgetDrafts()
          .then(() => signOut({ redirect: false }))
          .finally(() => window.location.assign('/sign-in'));
      }}
    >
      Sign out
    </Button>
  );
};
