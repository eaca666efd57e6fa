import { type Consultation, consult, fingerprintOfText, type KnowledgeBase } from '@/engine';
import { outlineOf } from './outline';
import type { SessionEvent, SessionOutline, SessionState } from './schema';
import { caseOf } from './state';

/** What a state leads to: assessment and advice as an event, and the outline for the list. */
export interface Thought {
  readonly consultation: Consultation;
  readonly event: Extract<SessionEvent, { type: 'assessment_recorded' }>;
  /** The event's payload as it is stored: written once, since it is long. */
  readonly payload: string;
  readonly outline: SessionOutline;
}

export const think = (knowledge: KnowledgeBase, state: SessionState): Thought => {
  const consultation = consult(knowledge, caseOf(state));
  const text = JSON.stringify(consultation);
  const fingerprint = fingerprintOfText(text);
  return {
    consultation,
    event: { type: 'assessment_recorded', fingerprint, ...consultation },
    payload: `{"fingerprint":"${fingerprint}",${text.slice(1)}`,
    outline: outlineOf(state, consultation.assessment),
  };
};
