'use client';

import type { ReactNode } from 'react';
import type { SessionView } from '@/server/sessions/wire/schema';
import { Button, ButtonLink } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Skeleton } from '../ui/skeleton';
import { useKnowledge } from './knowledge-client';
import type { Mode } from './mode';
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

/** The walk: drawn by the server, or once the knowledge base is here, which is fetched once and then kept by the browser. */
export const Walk = ({ session, digest, ...kept }: WalkProps) => {
  const knowledge = useKnowledge(digest);
  if (knowledge.data) return <WalkView session={session} knowledge={knowledge.data} {...kept} />;
  if (knowledge.isError) {
    return (
      <EmptyState
        title="The knowledge base could not be loaded"
        action={
          <div className="flex flex-wrap justify-center gap-2">
            <Button variant="primary" onClick={() => void knowledge.refetch()}>
              Try again
            </Button>
            <ButtonLink href={`/sessions/${session.id}/review`}>Summary</ButtonLink>
          </div>
        }
      >
        The session is safe. Only the part that thinks in this browser is missing. The summary has what is recorded, red
        flags included.
      </EmptyState>
    );
  }
  return (
    <div className="grid gap-8 lg:grid-cols-2">
      <Skeleton lines={8} label="Loading the knowledge base" />
      <Skeleton lines={12} label="Loading the ranking" />
    </div>
  );
};
