import type { CatalogueFigures } from '@/server/library/schema';
import type { SessionState } from '@/server/sessions/schema';

/** Whether every figure that a report has is entered: there is nothing to order it for. */
export const isAllIn = (figures: CatalogueFigures | undefined, answers: SessionState['answers']): boolean =>
  figures?.of.every(({ finding }) => answers[finding]?.kind === 'quantity') ?? false;
