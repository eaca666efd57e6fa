import type { Catalogue } from '@/server/library/schema';
import { formatQuantity } from '../numbers/quantity-words';
import type { Results } from './called-for';
import { readingWords } from './reading-words';

/** Results in words that a sentence can go on with: “positive”, “more than 1 × upper limit and below 10 × upper limit”. */
export const resultsWords = (catalogue: Catalogue, on: string, results: Results): string => {
  if (results.kind === 'outcomes')
    return `“${readingWords(catalogue, on, { kind: 'options', options: results.outcomes })}”`;
  const { from, to, unit } = results;
  const amount = (value: number): string => formatQuantity({ value, unit });
  if (from && to && from.value === to.value) return amount(from.value);
  return [
    ...(from ? [from.included ? `${amount(from.value)} or more` : `more than ${amount(from.value)}`] : []),
    ...(to ? [to.included ? `at most ${amount(to.value)}` : `below ${amount(to.value)}`] : []),
  ].join(' and ');
};
