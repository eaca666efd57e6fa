'use client';

import { useEffect, useState } from 'react';
import type { RecalledSession } from '@/server/follow-up/schema';
import { useTRPCClient } from '@/trpc/client';
import { whole } from '../numbers/whole';
import { announce } from '../ui/announce';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { EmptyState } from '../ui/empty-state';
import { TextLink } from '../ui/text-link';
import { RecallParts } from './recall-parts';
import { SessionName } from './session-name';

interface RecallCheckProps {
  /** Whose; `null` for one's own and those shared with one. */
  readonly clinician: string | null;
  /** How many open sessions were last assessed with an earlier release. */
  readonly sessions: number;
  /** Of everything that may have changed, by id. */
  readonly names: Readonly<Record<string, string>>;
}

interface Found {
  readonly checked: number;
  readonly sessions: readonly RecalledSession[];
  readonly state: 'running' | 'done' | 'failed';
}

const nothing: Found = { checked: 0, sessions: [], state: 'running' };

/** Thinks of the open sessions again, a stretch at a time, and lists those whose advice is otherwise today. */
export const RecallCheck = (props: RecallCheckProps) => {
  const [attempt, setAttempt] = useState(1);
  return <RecallRun key={attempt} {...props} onRetry={() => setAttempt(attempt + 1)} />;
};

const RecallRun = ({ clinician, sessions, names, onRetry }: RecallCheckProps & { readonly onRetry: () => void }) => {
  const client = useTRPCClient();
  const [found, setFound] = useState(nothing);

  useEffect(() => {
    const left = new AbortController();
    const check = async (): Promise<void> => {
      let seen = nothing;
      try {
        let cursor: string | null = null;
        do {
          const stretch = await client.followUp.recall.query({ clinician, cursor }, { signal: left.signal });
          cursor = stretch.nextCursor;
          seen = {
            checked: seen.checked + stretch.checked,
            sessions: [...seen.sessions, ...stretch.sessions],
            state: cursor ? 'running' : 'done',
          };
          setFound(seen);
        } while (cursor && !left.signal.aborted);
      } catch {
        if (left.signal.aborted) return;
        seen = { ...seen, state: 'failed' };
        setFound(seen);
      }
      announce(verdictOf(seen, sessions));
    };
    void check();
    return () => left.abort();
  }, [client, clinician, sessions]);

  const name = (id: string): string => names[id] ?? id;
  // A new red flag stands first, whenever its session was thought of.
  const listed = [...found.sessions].sort((a, b) => Number(b.recall.newFlag) - Number(a.recall.newFlag));
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {found.state === 'running' && (
          <progress
            className="h-2 accent-accent"
            aria-label="Open sessions thought of again"
            value={found.checked}
            max={Math.max(sessions, 1)}
          />
        )}
        <p className="figures">{verdictOf(found, sessions)}</p>
        {found.state === 'failed' && <Button onClick={onRetry}>Try again</Button>}
      </div>
      {found.state === 'done' && listed.length === 0 && (
        <EmptyState title="The advice of every open session still stands">
          Red flags, what guidelines ask for, and the first three conditions are as they were shown.
        </EmptyState>
      )}
      <ul className="grid gap-4">
        {listed.map((session) => (
          <Card key={session.sessionId} as="li">
            <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 pb-2.5">
              <SessionName {...{ session, name }} />
              <p className="text-sm text-ink-muted">
                Last assessed with {session.madeWith}.{' '}
                <TextLink href={`/sessions/${session.sessionId}/review#today`} prefetch={false}>
                  Which entries changed it
                </TextLink>
              </p>
            </div>
            <RecallParts recall={session.recall} name={name} />
          </Card>
        ))}
      </ul>
    </div>
  );
};

const verdictOf = ({ checked, sessions, state }: Found, all: number): string => {
  const changed = `${whole(sessions.length)} with other advice`;
  if (state === 'running') return `${whole(checked)} of ${whole(Math.max(all, checked))} thought of again, ${changed}…`;
  const newFlags = sessions.filter(({ recall }) => recall.newFlag).length;
  const flagged = newFlags > 0 ? `, ${whole(newFlags)} with a new red flag` : '';
  if (state === 'failed') return `The server did not answer after ${whole(checked)}: ${changed}${flagged} until then.`;
  return `${whole(checked)} open ${checked === 1 ? 'session' : 'sessions'} thought of again: ${changed}${flagged}.`;
};
