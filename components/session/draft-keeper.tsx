'use client';

import dynamic from 'next/dynamic';
import { useEffect, useState } from 'react';
import { useClinicianId } from '@/trpc/react';
import { noteAsking, waitingSessions } from './draft-store';

const WaitingDrafts = dynamic(() => import('./waiting-drafts').then((file) => file.WaitingDrafts));

/** Notes in this browser who is signed in, or that nobody is; and says where something of theirs still waits to be saved. */
export const DraftKeeper = () => {
  const owner = useClinicianId();
  const [waiting, setWaiting] = useState<readonly string[]>([]);
  useEffect(() => {
    void noteAsking(owner || null);
    if (owner) void waitingSessions(owner).then(setWaiting);
  }, [owner]);
  return waiting.length > 0 && <WaitingDrafts sessions={waiting} />;
};
