'use client';

import { useEffect, useState } from 'react';
import { onAnnounce, type Politeness } from './announce';

interface Spoken {
  readonly message: string;
  readonly count: number;
}

const silence: Spoken = { message: '', count: 0 };

/** One per page, in the frame. `announce()` speaks through it. */
export const LiveRegion = () => {
  const [spoken, setSpoken] = useState<Record<Politeness, Spoken>>({ polite: silence, assertive: silence });
  useEffect(
    () =>
      onAnnounce((message, politeness) =>
        setSpoken((before) => ({ ...before, [politeness]: { message, count: before[politeness].count + 1 } })),
      ),
    [],
  );
  return (
    <div className="sr-only">
      <div role="status" aria-live="polite">
        <span key={spoken.polite.count}>{spoken.polite.message}</span>
      </div>
      <div role="alert" aria-live="assertive">
        <span key={spoken.assertive.count}>{spoken.assertive.message}</span>
      </div>
    </div>
  );
};
