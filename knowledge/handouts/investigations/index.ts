import type { InvestigationHandout } from '../schema';
import { bloodHandouts } from './blood';
import { breathHandouts } from './breath';
import { endoscopyHandouts } from './endoscopy';
import { foodHandouts } from './food';
import { gutArteryHandouts } from './gut-arteries';
import { imagingHandouts } from './imaging';
import { notOfferedHandouts } from './not-offered';
import { stoolHandouts } from './stool';
import { urineHandouts } from './urine';

/** One sheet for each investigation: how to prepare, what happens, what it can and cannot tell. */
export const investigationHandouts: readonly InvestigationHandout[] = [
  ...bloodHandouts,
  ...breathHandouts,
  ...endoscopyHandouts,
  ...foodHandouts,
  ...gutArteryHandouts,
  ...imagingHandouts,
  ...notOfferedHandouts,
  ...stoolHandouts,
  ...urineHandouts,
];
