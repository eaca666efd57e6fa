import type { Answer, InvestigationResult } from '@/engine';
import type { Catalogue } from '@/server/library/schema';
import { formatQuantity } from '../numbers/quantity-words';

/** An answer in a word or a figure: “present”, “3 months”, “Type 6”. */
export const answerWords = (catalogue: Catalogue, finding: string, answer: Answer): string => {
  if (answer.kind === 'state') return answer.state;
  const kind = catalogue.findings[finding]?.kind;
  if (answer.kind === 'quantity') {
    const shortcut = kind?.type === 'quantity' ? kind.shortcuts.find(({ value }) => value === answer.value) : undefined;
    return shortcut?.label ?? formatQuantity(answer);
  }
  return (kind?.type === 'choice' && kind.choices.find(({ id }) => id === answer.choice)?.label) || answer.choice;
};

/** A result in a word or a figure. */
export const resultWords = (catalogue: Catalogue, investigation: string, result: InvestigationResult): string => {
  if (result.kind === 'quantity') return formatQuantity(result);
  const kind = catalogue.investigations[investigation]?.result;
  return (kind?.type === 'outcome' && kind.outcomes.find(({ id }) => id === result.outcome)?.label) || result.outcome;
};
