import { z } from 'zod';
import { id } from '../schema';

const count = z.int().positive();

/** What published patients with one condition told, over `knowledge/cases/`: each of them stands there with its source. */
export const precedentEntry = z.strictObject({
  id,
  condition: id,
  /** How many patients there are. */
  patients: z.int().nonnegative(),
  /** By finding, how many of them had it. */
  told: z.record(id, count),
  /** By finding, what its presence adds to the order “explains best”, in log-odds; 0 where it is not named (`fit.ts`). */
  weights: z.record(id, z.number()),
});

export type PrecedentEntry = z.infer<typeof precedentEntry>;
