import type { SessionState } from '@/server/sessions/schema';

/** Something is entered that can be reasoned from: an answer, or a result that came first. Cannot fail. */
export const hasBegun = ({ answers, results }: Pick<SessionState, 'answers' | 'results'>): boolean =>
  Object.keys(answers).length > 0 || Object.keys(results).length > 0;
