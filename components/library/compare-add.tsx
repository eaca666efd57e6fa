'use client';

import { useRouter } from 'next/navigation';
import type { CompareView } from '@/server/library/views/schema';
import { Combobox } from '../ui/combobox';
import { compareAddress } from './look-up-address';

interface CompareAddProps {
  readonly others: CompareView['others'];
  readonly ids: readonly string[];
}

/** Adds one more, by any of its names. */
export const CompareAdd = ({ others, ids }: CompareAddProps) => {
  const router = useRouter();
  return (
    <Combobox
      label="Add an investigation"
      items={others}
      onSelect={({ id }) => router.push(compareAddress([...ids, id]), { scroll: false })}
      placeholder="For example: calprotectin"
    />
  );
};
