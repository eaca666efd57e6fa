'use client';

import dynamic from 'next/dynamic';
import { useEffect, useState } from 'react';
import { useClinicianId } from '@/trpc/react';
import { Nothing } from '../ui/nothing';

const WaitingDrafts = dynamic(() => import('./waiting-drafts').then((file) => file.WaitingDrafts), {
  loading: Nothing,
});

/** Notes in this browser who is signed in, or that nobody is; and says where something of theirs still waits to be saved. */
export const DraftKeeper = () => {
  const owner = useClinicianId();
  const [waiting, setWaiting] = useState<readonly string[]>([]);
  useEffect(() => {
    const look = async (): Promise<void> => {
      const { noteAsking, waitingSessions } = await import('./kept-here');
      await noteAsking(owner || null);
      if (owner) setWaiting(await waitingSessions(owner));
    };
    // What cannot be fetched now is looked at on the next page.
    void look().catch(() => undefined);
  }, [owner]);
  return waiting.length > 0 && <WaitingDrafts sessions={waiting} />;
};
