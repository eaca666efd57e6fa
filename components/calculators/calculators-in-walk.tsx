'use client';

import dynamic from 'next/dynamic';
import { LazyDisclosure } from '../ui/lazy-disclosure';
import { Skeleton } from '../ui/skeleton';
import type { WalkCalculatorsProps } from './walk-calculators';

/** Fetched when it is first unfolded: the walk’s own script does not grow by it. */
const WalkCalculators = dynamic(() => import('./walk-calculators').then((made) => made.WalkCalculators), {
  loading: () => <Skeleton lines={3} label="Loading" />,
});

/** The fold in the walk. */
export const CalculatorsInWalk = (props: WalkCalculatorsProps) => (
  <div className="print:hidden">
    <LazyDisclosure summary="Calculators">{() => <WalkCalculators {...props} />}</LazyDisclosure>
  </div>
);
