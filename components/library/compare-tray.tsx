'use client';

import { memo } from 'react';
import { Button, ButtonLink } from '../ui/button';
import { compareAddress } from './look-up-address';
import { MOST_COMPARED, rememberCompared, useMemory } from './look-up-memory';
import { libraryWords } from './words';

/** How many are ticked, and the way to see them side by side. At the foot of the page while there are any. */
export const CompareTray = memo(() => {
  const { compared } = useMemory();
  return (
    <div className={compared.length > 0 ? trayLook : 'sr-only'}>
      <span role="status" className="whitespace-nowrap text-sm">
        {compared.length > 0 && libraryWords.compared(compared.length, MOST_COMPARED)}
      </span>
      {compared.length > 0 && (
        <span className="flex gap-2 whitespace-nowrap max-sm:gap-1">
          <Button size="sm" variant="quiet" onClick={() => rememberCompared([])}>
            {libraryWords.compareNone}
          </Button>
          <ButtonLink size="sm" variant="primary" href={compareAddress(compared)} prefetch={false}>
            {libraryWords.compareOpen}
          </ButtonLink>
        </span>
      )}
    </div>
  );
});

const trayLook =
  'sticky bottom-4 z-10 mx-auto mt-6 flex w-fit max-w-full flex-wrap items-center justify-between gap-x-4 rounded-lg border border-line-strong bg-raised px-4 py-2 shadow-popup max-sm:gap-x-1 max-sm:px-3 max-md:bottom-[calc(4.25rem+env(safe-area-inset-bottom))] print:hidden';
