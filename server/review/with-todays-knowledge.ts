import { consult } from '@/engine';
import type { Deps } from '../deps';
import type { SessionReview } from '../sessions/review-session';
import { caseOf } from '../sessions/state';
import { knowledgeChanges } from './knowledge-changes';
import type { KnowledgeChanges, WorkedOutAgain } from './schema';
import { workedOutAgain } from './worked-out-again';

export interface WithTodaysKnowledge {
  /** The release it was made with, and the one of today. */
  readonly madeWith: string;
  readonly nowIs: string;
  readonly again: WorkedOutAgain;
  /** `null` where both are the same release, and nothing can be otherwise. */
  readonly changes: KnowledgeChanges | null;
}

/** A session that has been read back, held against the knowledge of its day and of today (REG-14). Cannot fail. */
export const withTodaysKnowledge = (
  { release: { knowledge } }: Pick<Deps, 'release'>,
  { session: { state }, consultation, release }: SessionReview,
): WithTodaysKnowledge => {
  const { knowledgeVersion: madeWith, engineVersion } = consultation.assessment;
  const again = workedOutAgain(consultation, state, release?.base ?? null);
  const thought = consult(knowledge, caseOf(state));
  const same = madeWith === knowledge.version && engineVersion === thought.assessment.engineVersion;
  return {
    madeWith,
    nowIs: knowledge.version,
    again,
    changes: same
      ? null
      : knowledgeChanges({ base: release?.base ?? null, consultation }, { base: knowledge, consultation: thought }, [
          ...Object.keys(state.answers),
          ...Object.keys(state.results),
        ]),
  };
};
