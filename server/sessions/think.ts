import { type Assessment, assess, fingerprintOf, type KnowledgeBase } from '@/engine';
import { outlineOf } from './outline';
import type { SessionEvent, SessionOutline, SessionState } from './schema';
import { caseOf } from './state';

/** What a state leads to: the assessment as an event, and the outline for the list. */
export const think = (
  knowledge: KnowledgeBase,
  state: SessionState,
): {
  readonly assessment: Assessment;
  readonly event: Extract<SessionEvent, { type: 'assessment_recorded' }>;
  readonly outline: SessionOutline;
} => {
  const assessment = assess(knowledge, caseOf(state));
  return {
    assessment,
    event: { type: 'assessment_recorded', fingerprint: fingerprintOf(assessment), assessment },
    outline: outlineOf(state, assessment),
  };
};
