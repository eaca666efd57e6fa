import { calculate, type Given, type LogicValue, type RuleOutcome } from '@/engine';
import type { CalculatorInput, RuleCalculatorView } from '@/server/calculators/schema';
import { unitName } from '../numbers/unit-name';
import { parseNumber } from '../session/parse-number';

/** What the form holds: the text of a figure, the id of a choice, `yes`, `no`; nothing or `unknown` for unknown. */
export type Raw = Readonly<Record<string, string>>;

export interface InputsRead {
  readonly given: Given;
  /** By input: what is wrong with what was typed. It is not used, and the result says so. */
  readonly errors: Readonly<Record<string, string>>;
  readonly outcomes: readonly RuleOutcome[];
}

export const inputsOf = (view: Pick<RuleCalculatorView, 'inputs'>): readonly CalculatorInput[] =>
  view.inputs.flatMap(({ inputs }) => inputs);

/**
 * What was typed, read; and what follows from it. `patient` holds age and sex where a session knows them, so that a rule
 * for others says so even where the calculator does not ask. Cannot fail.
 */
export const readInputs = (view: RuleCalculatorView, raw: Raw, patient: Given = {}): InputsRead => {
  const given: Record<string, LogicValue> = {};
  const errors: Record<string, string> = {};
  for (const input of inputsOf(view)) {
    const read = readInput(input, raw[input.name] ?? '');
    if ('error' in read) errors[input.name] = read.error;
    else given[input.name] = read.value;
  }
  return { given, errors, outcomes: calculate(view.calculation, { ...patient, ...given }) };
};

const readInput = ({ kind }: CalculatorInput, text: string): { value: LogicValue } | { error: string } => {
  const typed = text.trim();
  if (typed === '' || typed === 'unknown') return { value: null };
  if (kind.type === 'presence') return { value: typed === 'yes' };
  if (kind.type === 'choice') return { value: typed };
  const value = parseNumber(typed);
  if (value === null || value < kind.min || value > kind.max) return { error: rangeError(kind) };
  return { value };
};

/** The same words at the field and on the result. */
export const rangeError = ({ min, max, unit }: { readonly min: number; readonly max: number; readonly unit: string }) =>
  `Enter a number from ${min} to ${max} ${unitName(unit).shown}`.trim();

/** What the form holds for a value that is known. */
export const rawOf = (value: LogicValue): string => {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
};

export const rawFrom = (values: Readonly<Record<string, LogicValue>>): Raw =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, rawOf(value)]));

/** A value in words, as in a line of text: “3 or 4”, “5 points: usually frank”, “420 mL”. */
export const valueWords = ({ kind }: CalculatorInput, value: LogicValue): string => {
  if (value === null) return 'not known';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (kind.type === 'choice') return kind.choices.find(({ id }) => id === value)?.label ?? String(value);
  if (kind.type === 'presence') return String(value);
  const level = kind.levels?.find((one) => one.value === value);
  if (level) return `${value} (${level.label.toLowerCase()})`;
  return `${value} ${unitName(kind.unit, Number(value)).shown}`.trim();
};
