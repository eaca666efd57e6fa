'use client';

import { useEffect, useState } from 'react';
import type { SessionView } from '@/server/sessions/wire/schema';
import { TRPCProvider } from '@/trpc/react';
import { lastAsking, noteAsking, waitingSessions } from '../session/kept-here';
import { keptSessions } from '../session/kept-sessions';
import { modeCookie, modeOf } from '../session/mode';
import { ownFirstCookie, ownFirstOf } from '../session/own-first';
import { Walk } from '../session/walk';
import { Skeleton } from '../ui/skeleton';
import { KeptSessions } from './kept-sessions';
import { readCookie, wearChosenLooks } from './read-cookie';

interface Kept {
  readonly owner: string | null;
  readonly sessions: readonly SessionView[];
  readonly waiting: readonly string[];
  /** The session that the address asks for. */
  readonly asked: string | null;
}

/** What is shown when the server cannot be reached: the session asked for, from this device; otherwise what there is. */
export const OfflineShell = ({ digest }: { readonly digest: string }) => {
  const [kept, setKept] = useState<Kept | null>(null);
  useEffect(() => {
    wearChosenLooks();
    void readKept().then(setKept);
  }, []);
  if (!kept) return <Skeleton lines={8} label="Opening what is kept on this device" />;
  const session = kept.sessions.find(({ id }) => id === kept.asked);
  if (!kept.owner || !session) return <KeptSessions {...kept} />;
  return (
    <TRPCProvider clinician={kept.owner}>
      <Walk
        {...{ session, digest }}
        mode={modeOf(readCookie(modeCookie))}
        ownFirst={ownFirstOf(readCookie(ownFirstCookie))}
      />
    </TRPCProvider>
  );
};

const readKept = async (): Promise<Kept> => {
  const owner = await lastAsking();
  if (!owner) await noteAsking(null);
  const [sessions, waiting] = owner ? await Promise.all([keptSessions(owner), waitingSessions(owner)]) : [[], []];
  return { owner, sessions, waiting, asked: /^\/sessions\/([^/]+)$/.exec(window.location.pathname)?.[1] ?? null };
};
