import type { Logic } from '@/engine';
import { parseLogic } from '@/knowledge/parse-logic';
import type { Library } from '../library';
import type { LogicShown, LogicWord } from './schema';

/** A rule's readable condition as nested lists with the findings' own names. */
export const logicShownOf = (written: string, library: Library): LogicShown => {
  const parsed = parseLogic(written);
  return parsed.ok ? shown(parsed.value, library) : { kind: 'line', words: [written] };
};

const shown = (logic: Logic, library: Library): LogicShown => {
  const parts = (list: readonly Logic[]) => list.map((part) => shown(part, library));
  switch (logic.op) {
    case 'and':
      return { kind: 'all', parts: parts(logic.parts) };
    case 'or':
      return { kind: 'any', parts: parts(logic.parts) };
    case 'count':
      return { kind: 'at_least', count: logic.atLeast, parts: parts(logic.parts) };
    case 'not':
      return { kind: 'not', part: shown(logic.part, library) };
    case 'if':
      return {
        kind: 'if',
        test: shown(logic.test, library),
        met: shown(logic.yes, library),
        otherwise: shown(logic.no, library),
      };
    default:
      return { kind: 'line', words: wordsOf(logic, library) };
  }
};

const signs: Readonly<Record<string, string>> = {
  '>=': '≥',
  '<=': '≤',
  '==': 'is',
  '!=': 'is not',
  sum: '+',
  difference: '−',
  product: '×',
  quotient: '÷',
};

const wordsOf = (logic: Logic, library: Library): readonly LogicWord[] => {
  switch (logic.op) {
    case 'name':
      return [nameOf(logic.name, library)];
    case 'literal':
      return [typeof logic.value === 'number' ? { value: logic.value, unit: '' } : String(logic.value)];
    case 'compare':
      return [
        ...wordsOf(logic.left, library),
        signs[logic.by] ?? logic.by,
        ...valueWords(logic.right, logic.left, library),
      ];
    case 'in':
      return [
        ...wordsOf(logic.part, library),
        'is',
        logic.options.map((option) => optionOf(option, logic.part, library)).join(' or '),
      ];
    case 'min':
    case 'max':
      return [logic.op === 'min' ? 'the lowest of' : 'the highest of', ...joined(logic.parts, 'and', library)];
    case 'sum':
    case 'difference':
    case 'product':
    case 'quotient':
      return joined(logic.parts, signs[logic.op] ?? logic.op, library);
    default:
      return ['(', ...lineOf(shown(logic, library)), ')'];
  }
};

/** A nested condition on one line, for the rare sum of conditions. */
const lineOf = (part: LogicShown): readonly LogicWord[] => {
  switch (part.kind) {
    case 'line':
      return part.words;
    case 'not':
      return ['not', ...lineOf(part.part)];
    case 'if':
      return [...lineOf(part.met), 'if', ...lineOf(part.test), 'else', ...lineOf(part.otherwise)];
    case 'at_least':
      return [`at least ${part.count} of`, ...between(part.parts.map(lineOf), ',')];
    default:
      return between(part.parts.map(lineOf), part.kind === 'all' ? 'and' : 'or');
  }
};

const between = (lists: readonly (readonly LogicWord[])[], word: string): readonly LogicWord[] =>
  lists.flatMap((list, index) => (index === 0 ? list : [word, ...list]));

const joined = (parts: readonly Logic[], word: string, library: Library): readonly LogicWord[] =>
  between(
    parts.map((part) => wordsOf(part, library)),
    word,
  );

/** What a name is compared with: a number in its unit, a choice by its label. */
const valueWords = (value: Logic, beside: Logic, library: Library): readonly LogicWord[] => {
  if (value.op !== 'literal') return wordsOf(value, library);
  if (typeof value.value === 'number') return [{ value: value.value, unit: unitOf(beside, library) }];
  if (typeof value.value === 'string') return [optionOf(value.value, beside, library)];
  return [value.value ? 'true' : 'false'];
};

const given: Readonly<Record<string, string>> = { 'age-years': 'Age', sex: 'Sex', setting: 'Setting' };

/** The name a reader knows it by. */
export const nameOf = (name: string, { findings, investigations }: Library): string =>
  given[name] ?? findings.get(name)?.label ?? investigations.get(name)?.name ?? name;

/** The unit in which a finding or a result is counted; empty where it has none. */
export const unitOf = (logic: Logic, { findings, investigations }: Library): string => {
  if (logic.op !== 'name') return '';
  if (logic.name === 'age-years') return 'a';
  const kind = findings.get(logic.name)?.kind;
  const result = investigations.get(logic.name)?.result;
  if (kind?.type === 'quantity') return kind.unit;
  return result?.type === 'quantity' ? result.unit : '';
};

/** A choice or an outcome by its label. */
export const optionOf = (option: string | number, of: Logic, { findings, investigations }: Library): string => {
  if (of.op !== 'name') return String(option);
  const kind = findings.get(of.name)?.kind;
  const result = investigations.get(of.name)?.result;
  const all = kind?.type === 'choice' ? kind.choices : result?.type === 'outcome' ? result.outcomes : [];
  return all.find(({ id }) => id === option)?.label ?? String(option).replaceAll('_', ' ');
};
