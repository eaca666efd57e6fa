import { type Consultation, consult, type KnowledgeBase } from '@/engine';
import { knowledgeChanges } from '../review/knowledge-changes';
import type { SessionState } from '../sessions/schema';
import { caseOf } from '../sessions/state';
import type { Shared } from '../sessions/wire/schema';
import type { Recall } from './schema';

/** A session that is not signed, with what was last shown of it. */
export interface OpenSession {
  readonly sessionId: string;
  readonly localReference: string | null;
  readonly demonstration: boolean;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly state: SessionState;
  readonly shared: Shared;
  readonly consultation: Consultation;
}

/** Conditions further down moved too, perhaps; nobody acts on them. */
const LEADING = 3;

/**
 * What of a session's advice is otherwise today: red flags that fire on either side, what guidelines ask for or speak against, and the conditions that
 * lead or led; `null` when nothing is. The answers are thought of again, whatever entries changed. A red flag that was set
 * aside stays so. Cannot fail.
 */
export const recallOf = (
  { state, consultation }: Pick<OpenSession, 'state' | 'consultation'>,
  today: KnowledgeBase,
): Recall | null => {
  const now = { base: today, consultation: consult(today, caseOf(state)) };
  const changes = knowledgeChanges({ base: null, consultation }, now, []);
  const flags = changes.flags
    .filter(({ rule, before, after }) => [before, after].includes('fires') && !(rule in state.setAside))
    .map(({ rule, before, after, urgency }) => ({ rule, before, after, urgency }));
  const suggestions = changes.plan
    .filter(({ before, after }) => [before, after].some((tier) => tier === 'guideline' || tier === 'avoid'))
    .map(({ investigation, before, after }) => ({ investigation, before, after }));
  const conditions = changes.conditions
    .filter(({ before, after }) => [before, after].some((standing) => standing && standing.place <= LEADING))
    .map(({ condition, before, after }) => ({ condition, before, after }));
  if (flags.length + suggestions.length + conditions.length === 0) return null;
  return { newFlag: flags.some(isNew), flags, suggestions, conditions };
};

const isNew = ({ before, after }: Recall['flags'][number]): boolean => after === 'fires' && before !== 'fires';
