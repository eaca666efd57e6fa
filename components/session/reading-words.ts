import type { Reading } from '@/engine';
import type { Catalogue } from '@/server/library/schema';
import { formatQuantity } from '../numbers/quantity-words';

/** The name of whatever an id stands for; the id itself when the catalogue has no such thing. */
export const nameIn = (catalogue: Catalogue, id: string): string =>
  catalogue.findings[id]?.label ??
  catalogue.investigations[id]?.name ??
  catalogue.conditions[id]?.name ??
  catalogue.rules[id]?.title ??
  catalogue.contradictions[id] ??
  builtIn[id] ??
  id;

const builtIn: Readonly<Record<string, string>> = { 'age-years': 'Age', sex: 'Sex', setting: 'Setting' };

/** A reading in words: “present”, “250 µg/g or more”, “positive”. */
export const readingWords = (catalogue: Catalogue, on: string, reading: Reading): string => {
  if (reading.kind === 'state') return reading.state;
  if (reading.kind === 'options') return optionWords(catalogue, on, reading.options);
  const { from, to, unit } = reading;
  const amount = (value: number): string => formatQuantity({ value, unit });
  if (from === null && to !== null) return `below ${amount(to)}`;
  if (to === null && from !== null) return `${amount(from)} or more`;
  return from !== null && to !== null ? `${amount(from)} to below ${amount(to)}` : 'any value';
};

const optionWords = (catalogue: Catalogue, on: string, options: readonly string[]): string => {
  const result = catalogue.investigations[on]?.result;
  const kind = catalogue.findings[on]?.kind;
  const known = result?.type === 'outcome' ? result.outcomes : kind?.type === 'choice' ? kind.choices : [];
  return options.map((id) => known.find((option) => option.id === id)?.label ?? id).join(' / ');
};
