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

/** In how many published patients an investigation was asked for first, in hundredths, beyond what guidelines ask for by the rules (`first-tests.ts`). */
export const firstTestEntry = z.strictObject({
  id,
  investigation: id,
  /** Whatever is present. */
  always: z.int(),
  /** What the presence of a finding adds; nothing where it is not named. */
  with: z.record(id, z.int()),
  /** What it adds that a rule or red flag asks for it. */
  askedBy: z.record(id, z.int()),
  /** What would have done instead where it was asked for first, in hundredths of those times. */
  insteadOf: z.record(id, z.int().positive().max(100)),
});

export type FirstTestEntry = z.infer<typeof firstTestEntry>;
export type PrecedentEntry = z.infer<typeof precedentEntry>;
