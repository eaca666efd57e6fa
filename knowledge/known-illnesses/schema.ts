import { z } from 'zod';
import { id } from '../schema';

/** A diagnosis made before that turns the question around: not what is it, but is it that again, how bad, and is it something else? */
export const knownIllnessEntry = z.strictObject({
  /** The finding that says so. */
  id,
  /** The condition it is: its figure then says how likely it is behind the complaint, and not how likely the diagnosis is. */
  condition: id,
  /** The finding that says how it is now. */
  now: id,
  /** Findings that tell how severe it is, in the order in which one asks. */
  asks: z.array(id).min(1),
  /** The rule that says what is excluded first, and the investigations that do so. */
  first: id,
  investigations: z.array(id).min(1),
  /** Calculators of its activity. */
  scores: z.array(id).min(1),
});

export type KnownIllnessEntry = z.infer<typeof knownIllnessEntry>;
