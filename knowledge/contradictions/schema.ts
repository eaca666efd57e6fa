import { z } from 'zod';
import { id, line } from '../schema';

/** Answers that cannot all be so. A matter of words and arithmetic, not of medicine: it has no source and needs none. */
export const contradictionEntry = z.strictObject({
  id,
  /** In the rules' language, of what was entered: true when it cannot be so. */
  when: line,
  /** One sentence for the clinician. Good: “Smokes now, or has stopped.” Bad: “Inconsistent input.” */
  because: line,
});

export type ContradictionEntry = z.infer<typeof contradictionEntry>;
