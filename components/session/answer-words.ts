import { type Answer, type InvestigationResult, multipleOfLimit } from '@/engine';
import type { Catalogue } from '@/server/library/schema';
import type { Reported } from '@/server/sessions/schema';
import { formatQuantity } from '../numbers/quantity-words';

/** An answer in a word or a figure: “present”, “3 months”, “Type 6”. */
export const answerWords = (
  catalogue: Catalogue,
  finding: string,
  answer: Answer,
  reported?: Reported | undefined,
): string => {
  if (answer.kind === 'state') return answer.state;
  const kind = catalogue.findings[finding]?.kind;
  if (answer.kind === 'quantity') {
    const shortcut = kind?.type === 'quantity' ? kind.shortcuts.find(({ value }) => value === answer.value) : undefined;
    return shortcut?.label ?? asReported(usedWords(answer, reported), reported);
  }
  return (kind?.type === 'choice' && kind.choices.find(({ id }) => id === answer.choice)?.label) || answer.choice;
};

/** A result in a word or a figure. */
export const resultWords = (
  catalogue: Catalogue,
  investigation: string,
  result: InvestigationResult,
  reported?: Reported | undefined,
): string => {
  if (result.kind === 'quantity') return asReported(usedWords(result, reported), reported);
  const kind = catalogue.investigations[investigation]?.result;
  const word =
    (kind?.type === 'outcome' && kind.outcomes.find(({ id }) => id === result.outcome)?.label) || result.outcome;
  return asReported(word, reported);
};

/** A multiple that was worked out from a figure and its limit is as exact as those are: three digits that count. */
const usedWords = (
  { value, unit }: { readonly value: number; readonly unit: string },
  reported: Reported | undefined,
): string => {
  const workedOut = unit === multipleOfLimit && reported?.unit != null && reported.unit !== unit;
  return formatQuantity({ value: workedOut ? Number(value.toPrecision(DIGITS)) : value, unit });
};
const DIGITS = 3;

/** What stood on the report first, since that is what a reader looks for; then what it comes to, and from when it is. */
const asReported = (used: string, reported: Reported | undefined): string => {
  if (!reported) return used;
  const { value, unit, qualifier, upperLimit, takenOn } = reported;
  const date = takenOn === null ? '' : `, ${takenOn}`;
  if (value === null || unit === null) return `${used}${date}`;
  const sign = qualifier === 'below' ? '< ' : qualifier === 'above' ? '> ' : '';
  const limit = upperLimit === null ? '' : `, limit ${upperLimit}`;
  const printed = `${sign}${formatQuantity({ value, unit })}${limit}`;
  if (spans.has(unit)) return printed;
  return printed === used ? `${used}${date}` : `${printed}${qualifier === null ? ` = ${used}` : ''}${date}`;
};

/** Nobody has to be told how many days a year has. */
const spans: ReadonlySet<string> = new Set(['wk', 'mo', 'a']);
