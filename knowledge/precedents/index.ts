import counts from './counts.json';
import asked from './first-tests.json';
import type { FirstTestEntry, PrecedentEntry } from './schema';

/** Written by `npm run knowledge:count`; `npm run check` fails while the cases say otherwise. */
export const precedents: readonly PrecedentEntry[] = counts;

/** Written by the same command. */
export const firstTests: readonly FirstTestEntry[] = asked;
