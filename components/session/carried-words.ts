import { dayOf } from '../numbers/time-text';

/** What was said in an earlier session only. */
export const carriedWords = (at: string | undefined): string => (at ? ` (carried over, ${dayOf(at)})` : '');
