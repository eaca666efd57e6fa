import { type Consultation, consult, fingerprintOf, type KnowledgeBase } from '@/engine';
import { outlineOf } from './outline';
import type { SessionEvent, SessionOutline, SessionState } from './schema';
import { caseOf } from './state';

/** What a state leads to: assessment and advice as an event, and the outline for the list. */
export const think = (
  knowledge: KnowledgeBase,
  state: SessionState,
): {
  readonly consultation: Consultation;
  readonly event: Extract<SessionEvent, { type: 'assessment_recorded' }>;
  readonly outline: SessionOutline;
} => {
  const consultation = consult(knowledge, caseOf(state));
  return {
    consultation,
    event: { type: 'assessment_recorded', fingerprint: fingerprintOf(consultation), ...consultation },
    outline: outlineOf(state, consultation.assessment),
  };
};
