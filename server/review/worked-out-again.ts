import { type Consultation, consult, engineVersion, type KnowledgeBase } from '@/engine';
import type { SessionState } from '../sessions/schema';
import { caseOf } from '../sessions/state';
import type { WorkedOutAgain } from './schema';

/**
 * Thinks of the same answers again with the knowledge they were thought with, and holds the result against what was
 * stored, byte by byte (REG-14). Cannot fail.
 */
export const workedOutAgain = (
  stored: Consultation,
  state: SessionState,
  base: KnowledgeBase | null,
): WorkedOutAgain => {
  const { engineVersion: made } = stored.assessment;
  if (made !== engineVersion) return { outcome: 'other_engine', engineVersion: made };
  if (!base) return { outcome: 'not_kept' };
  const { assessment, advice } = consult(base, caseOf(state));
  const same =
    JSON.stringify(assessment) === JSON.stringify(stored.assessment) &&
    JSON.stringify(advice) === JSON.stringify(stored.advice);
  return { outcome: same ? 'same' : 'differs' };
};
