'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import type { ProblemPlace } from '@/server/problems/schema';
import { Button } from '../ui/button';
import { Nothing } from '../ui/nothing';

// Seldom wanted: no page waits for it.
const ReportDialog = dynamic(() => import('./report-dialog').then((file) => file.ReportDialog), { loading: Nothing });

export interface ReportProblemProps {
  /** What is being looked at. */
  readonly place: ProblemPlace;
}

/** Opens the report of a problem with what is being looked at (REG-28). */
export const ReportProblem = ({ place }: ReportProblemProps) => {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="sm" variant="quiet" className="max-sm:-ms-2.5" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Report a problem…
      </Button>
      {open && <ReportDialog place={place} onClose={() => setOpen(false)} />}
    </>
  );
};
