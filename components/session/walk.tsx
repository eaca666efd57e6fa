'use client';

import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, use, useState } from 'react';
import type { SessionView } from '@/server/sessions/wire/schema';
import { Skeleton } from '../ui/skeleton';
import { useHydrated } from '../ui/use-hydrated';
import { arrivalOf, useKnowledge } from './knowledge-client';
import type { Mode } from './mode';
import { drawnOf, WalkAsDrawn } from './walk-as-drawn';
import { WalkView } from './walk-view';

interface WalkProps {
  readonly session: SessionView;
  /** Of the knowledge release this page was made with. */
  readonly digest: string;
  readonly mode: Mode;
  readonly ownFirst: boolean;
  /** With whom it is shared; without a network nobody can be asked. */
  readonly sharing?: ReactNode;
}

/**
 * The walk. One that came drawn by the server stands as it came until the knowledge base is here, and wakes up then, as a whole
 * with its page: what is pressed meanwhile is kept and done (components/frame/early-presses.ts). Where the knowledge base cannot
 * be had it stays as it came, to be read.
 */
export const Walk = (props: WalkProps) => {
  const hydrated = useHydrated();
  const client = useQueryClient();
  return (
    <After arrival={hydrated ? null : arrivalOf(client, props.digest)}>
      <Thinking {...props} />
    </After>
  );
};

/** Waits, and has no state of its own that the waiting could lose. */
const After = ({ arrival, children }: { readonly arrival: Promise<unknown> | null; readonly children: ReactNode }) => {
  if (arrival !== null) use(arrival);
  return children;
};

/** Once the knowledge base is here: fetched once, then kept by the browser. */
const Thinking = ({ session, digest, ...kept }: WalkProps) => {
  const knowledge = useKnowledge(digest);
  // Before anything is put in its place; it stays while it is tried again.
  const [drawn] = useState(() => (knowledge.data ? null : drawnOf(session.id)));
  if (knowledge.data) {
    return (
      <div data-drawn-walk={session.id}>
        <WalkView session={session} knowledge={knowledge.data} {...kept} />
      </div>
    );
  }
  if (drawn !== null || knowledge.isError) {
    return (
      <WalkAsDrawn {...{ session, drawn }} trying={knowledge.isFetching} onRetry={() => void knowledge.refetch()} />
    );
  }
  return (
    <div className="grid gap-8 lg:grid-cols-2">
      <Skeleton lines={8} label="Loading the knowledge base" />
      <Skeleton lines={12} label="Loading the ranking" />
    </div>
  );
};
