'use client';

import { TriangleAlert } from 'lucide-react';
import { createContext, type ReactNode, use, useMemo } from 'react';
import type { Notice } from '@/engine';
import type { Catalogue } from '@/server/library/schema';
import { useSame } from '../ui/use-same';
import { atOddsOf } from './at-odds-of';

const AtOdds = createContext<Readonly<Record<string, readonly string[]>>>({});

interface AtOddsProviderProps {
  readonly catalogue: Catalogue;
  readonly notices: readonly Notice[];
  readonly children: ReactNode;
}

/** Lets each entry say beside itself what it is at odds with (REG-08). */
export const AtOddsProvider = ({ catalogue, notices, children }: AtOddsProviderProps) => {
  // Rows that are not concerned are not drawn again.
  const found = useSame(useMemo(() => atOddsOf(catalogue, notices), [catalogue, notices]));
  return <AtOdds value={found}>{children}</AtOdds>;
};

/** The ids that something does not fit with, for those who would otherwise fold them away. */
export const useAtOdds = (): Readonly<Record<string, readonly string[]>> => use(AtOdds);

/** What this entry does not go together with; nothing while all is well. */
export const AtOddsLines = ({ id }: { readonly id: string }) =>
  useAtOdds()[id]?.map((line) => (
    <p key={line} className="flex basis-full gap-2 pb-1.5 text-sm">
      <TriangleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-error" />
      <span>
        <span className="font-semibold">Does not fit: </span>
        {line}
      </span>
    </p>
  ));
