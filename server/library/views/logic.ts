import type { Logic } from '@/engine';
import { parseLogic } from '@/knowledge/parse-logic';
import type { Library } from '../library';
import type { LogicCase, LogicShown, LogicWord } from '../shown/schema';

/** A rule's readable condition as nested lists with the findings' own names. */
export const logicShownOf = (written: string, library: Library): LogicShown => {
  const parsed = parseLogic(written);
  return parsed.ok ? shown(parsed.value, library) : { kind: 'line', words: [written] };
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
  min: 'the lowest of',
  max: 'the highest of',
};

const signOf = (operator: string): string => signs[operator] ?? operator;

const shown = (logic: Logic, library: Library): LogicShown => {
  if (isPlain(logic)) return { kind: 'line', words: wordsOf(logic, library) };
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
    case 'stated':
      return { kind: 'stated', part: shown(logic.part, library) };
    case 'if':
      return casesOf(logic, library);
    case 'compare':
      return {
        kind: 'compared',
        left: shown(logic.left, library),
        sign: signOf(logic.by),
        right: shown(logic.right, library),
      };
    case 'sum':
    case 'difference':
    case 'product':
    case 'quotient':
    case 'min':
    case 'max':
      return { kind: 'combined', sign: signOf(logic.op), parts: parts(flat(logic)) };
    default:
      return { kind: 'line', words: wordsOf(logic, library) };
  }
};

/** Whether it fits on a line: a name, a number, or a comparison of such. */
const isPlain = (logic: Logic): boolean => {
  switch (logic.op) {
    case 'name':
    case 'literal':
      return true;
    case 'in':
      return isPlain(logic.part);
    case 'compare':
      return isPlain(logic.left) && isPlain(logic.right);
    case 'sum':
    case 'difference':
    case 'product':
    case 'quotient':
    case 'min':
    case 'max':
      return logic.parts.every(isPlain);
    default:
      return false;
  }
};

/** A sum of sums as one sum. */
const flat = (logic: Logic & { readonly parts: readonly Logic[] }): readonly Logic[] =>
  logic.op === 'sum' ? logic.parts.flatMap((part) => (part.op === 'sum' ? flat(part) : [part])) : logic.parts;

/** "If, else if, else" as one list of cases. */
const casesOf = (logic: Extract<Logic, { op: 'if' }>, library: Library): LogicShown => {
  const cases: LogicCase[] = [];
  let rest: Logic = logic;
  while (rest.op === 'if') {
    cases.push({ when: shown(rest.test, library), gives: shown(rest.yes, library) });
    rest = rest.no;
  }
  return { kind: 'cases', cases, otherwise: shown(rest, library) };
};

const wordsOf = (logic: Logic, library: Library): readonly LogicWord[] => {
  switch (logic.op) {
    case 'name':
      return [nameOf(logic.name, library)];
    case 'literal':
      if (logic.value === null) return ['cannot be told'];
      return [typeof logic.value === 'number' ? { value: logic.value, unit: '' } : String(logic.value)];
    case 'compare':
      return [...wordsOf(logic.left, library), signOf(logic.by), ...valueWords(logic.right, logic.left, library)];
    case 'in': {
      const options = logic.options.map((option) => optionOf(option, logic.part, library)).join(' or ');
      return [...wordsOf(logic.part, library), 'is', options];
    }
    case 'min':
    case 'max':
      return [signOf(logic.op), ...joined(logic.parts, 'and', library)];
    case 'sum':
    case 'difference':
    case 'product':
    case 'quotient':
      return joined(logic.parts, signOf(logic.op), library);
    default:
      return [];
  }
};

const joined = (parts: readonly Logic[], word: string, library: Library): readonly LogicWord[] =>
  parts.flatMap((part, index) => (index === 0 ? wordsOf(part, library) : [word, ...wordsOf(part, library)]));

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
