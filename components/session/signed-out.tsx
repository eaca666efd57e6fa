import { useEffect, useState } from 'react';
import { useClinicianId } from '@/trpc/react';
import { NewTabLink } from '../ui/new-tab-link';
import { lastAsking } from './kept-here';

/**
 * The way back in. In another tab, so that this page and what is on it stay as they are. It stays in view however far the
 * page is read: below the header, and where the places of the page stand there, below them.
 */
export const SignedOut = () => {
  const owner = useClinicianId();
  const [other, setOther] = useState(false);
  useEffect(() => {
    const look = (): void => void lastAsking().then((asking) => setOther(asking !== null && asking !== owner));
    look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [owner]);
  return (
    <div className="sticky top-26 z-14 -mt-3 grid w-fit gap-1 rounded-lg border border-line-strong bg-raised px-4 py-2.5 lg:top-15">
      <p>
        Not saved yet: <NewTabLink href="/sign-in">Sign in again</NewTabLink>
      </p>
      {other && (
        <p className="text-sm text-ink-muted">
          Somebody else is signed in in this browser. They neither see nor save what you entered here: it waits for you.
        </p>
      )}
    </div>
  );
};
