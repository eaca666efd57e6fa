'use client';

import { useState } from 'react';
import type { AuditStretch } from '@/server/audit/schema';
import { useTRPCClient } from '@/trpc/client';
import { whole } from '../numbers/whole';
import { auditFaultWords } from '../record/fault-words';
import { announce } from '../ui/announce';
import { Button } from '../ui/button';

interface Checked {
  readonly entries: number;
  readonly fault: AuditStretch['fault'];
  readonly state: 'running' | 'done' | 'failed';
}

/** Goes through the chain a stretch at a time, up to its first broken entry. */
export const AuditCheck = () => {
  const client = useTRPCClient();
  const [checked, setChecked] = useState<Checked | null>(null);

  const verify = async (): Promise<void> => {
    let seen: Checked = { entries: 0, fault: null, state: 'running' };
    setChecked(seen);
    try {
      for (let after: number | null = 0; after !== null && !seen.fault; ) {
        const stretch: AuditStretch = await client.audit.verify.query({ after });
        seen = { entries: seen.entries + stretch.entries, fault: stretch.fault, state: 'running' };
        setChecked(seen);
        after = stretch.next;
      }
      seen = { ...seen, state: 'done' };
    } catch {
      seen = { ...seen, state: 'failed' };
    }
    setChecked(seen);
    announce(verdictOf(seen));
  };

  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <Button loading={checked?.state === 'running'} onClick={() => void verify()}>
        Verify the chain
      </Button>
      <p className="figures">{checked && verdictOf(checked)}</p>
    </div>
  );
};

const verdictOf = ({ entries, fault, state }: Checked): string => {
  const figure = whole(entries);
  if (state === 'failed') return `The server did not answer after ${figure} entries. Try again.`;
  if (state === 'running') return `${figure} entries looked at…`;
  if (!fault) return `All ${figure} entries follow one another unbroken.`;
  return `Broken: ${auditFaultWords[fault.kind](fault.number)}.`;
};
