import counts from './counts.json';
import type { PrecedentEntry } from './schema';

/** Written by `npm run knowledge:count`; `npm run check` fails while the cases say otherwise. */
export const precedents: readonly PrecedentEntry[] = counts;
