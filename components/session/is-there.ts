import type { Answer } from '@/engine';

/** Whether an answer says that something is there: a figure or a choice does, too. */
export const isThere = (answer: Answer | undefined): boolean =>
  answer !== undefined && (answer.kind !== 'state' || answer.state === 'present');
