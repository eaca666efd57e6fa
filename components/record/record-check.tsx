'use client';

import { useState } from 'react';
import type { ChainFault } from '@/server/record/schema';
import { useTRPCClient } from '@/trpc/client';
import { whole } from '../numbers/whole';
import { announce } from '../ui/announce';
import { Button } from '../ui/button';
import { faultWords } from './fault-words';

interface Checked {
  readonly sessions: number;
  readonly events: number;
  readonly faults: readonly ChainFault[];
  readonly state: 'running' | 'done' | 'failed';
}

/** Goes through the sessions a stretch at a time, and says what it found. */
export const RecordCheck = ({ sessions }: { readonly sessions: number }) => {
  const client = useTRPCClient();
  const [checked, setChecked] = useState<Checked | null>(null);

  const verify = async (): Promise<void> => {
    let seen: Checked = { sessions: 0, events: 0, faults: [], state: 'running' };
    setChecked(seen);
    try {
      let after: string | null = null;
      do {
        const stretch = await client.record.verify.query({ after });
        seen = {
          sessions: seen.sessions + stretch.sessions,
          events: seen.events + stretch.events,
          faults: [...seen.faults, ...stretch.faults],
          state: stretch.next ? 'running' : 'done',
        };
        setChecked(seen);
        after = stretch.next;
      } while (after);
    } catch {
      seen = { ...seen, state: 'failed' };
      setChecked(seen);
    }
    announce(verdictOf(seen, sessions));
  };

  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button variant="primary" loading={checked?.state === 'running'} onClick={() => void verify()}>
          Verify
        </Button>
        <p className="figures">{checked && verdictOf(checked, sessions)}</p>
      </div>
      {checked && checked.faults.length > 0 && (
        <ul className="grid gap-2 border-line border-t pt-3">
          {checked.faults.map(({ sessionId, number, kind }) => (
            <li key={sessionId} className="grid gap-0.5">
              <code className="text-sm break-all">{sessionId}</code>
              <span>In this session {faultWords[kind](number)}.</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};

const verdictOf = ({ sessions, events, faults, state }: Checked, all: number): string => {
  if (state === 'running') return `${whole(sessions)} of ${whole(Math.max(all, sessions))} looked at…`;
  if (state === 'failed') {
    return `The server did not answer after ${whole(sessions)} sessions. What was found until then is below; try again.`;
  }
  if (faults.length === 0) return `All ${whole(sessions)} sessions verify, ${whole(events)} events in them.`;
  return `${whole(faults.length)} of ${whole(sessions)} sessions ${faults.length === 1 ? 'does' : 'do'} not verify.`;
};
