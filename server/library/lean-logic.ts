import type { KnowledgeBase, Logic, LogicValue } from '@/engine';

// The conditions of rules as they travel: each one row of tokens, operators before what they join, names by their places among
// the findings and investigations. As trees they take many columns of a few values each; so they take one.

/** A number is a name's place, or how many follow; what follows a `name` or a `value` is that itself. */
type Tokens = readonly LogicValue[];

/** A rule whose condition is that of the rule before has no tokens. */
type Short<Rule> = Omit<Rule, 'logic'> & { readonly logic: Tokens };

const lists = ['alarms', 'criteria', 'recommendations', 'statements', 'elsewhere', 'contradictions'] as const;
type Lists = Pick<KnowledgeBase, (typeof lists)[number]>;
type Rule = Lists[keyof Lists][number];

/** The knowledge with the conditions of its rules as tokens. */
export type ShortBase = Omit<KnowledgeBase, keyof Lists> & {
  readonly [List in keyof Lists]: readonly Short<Lists[List][number]>[];
};

/** Cannot fail. */
export const shortLogic = (base: KnowledgeBase): ShortBase => {
  const places = new Map(namesOf(base).map((name, place) => [name, place]));
  return { ...base, ...eachList<Rule, Short<Rule>>(base, (rules) => shortened(rules, places)) } as unknown as ShortBase;
};

/** The knowledge again, to the order of its keys. Cannot fail on what `shortLogic` gave. */
export const fullLogic = (base: ShortBase): KnowledgeBase => {
  const names = namesOf(base);
  return {
    ...base,
    ...eachList<Short<Rule>, Rule>(base, (rules) => lengthened(rules, names)),
  } as unknown as KnowledgeBase;
};

const eachList = <From, To>(
  base: Readonly<Record<keyof Lists, readonly From[]>>,
  change: (rules: readonly From[]) => readonly To[],
): Record<string, readonly To[]> => Object.fromEntries(lists.map((list) => [list, change(base[list])]));

/** What conditions read, in the order in which both sides have it. */
export const namesOf = ({
  findings,
  investigations,
}: Pick<KnowledgeBase, 'findings' | 'investigations'>): readonly string[] => [
  ...Object.keys(findings),
  ...Object.keys(investigations),
];

const shortened = (rules: readonly Rule[], places: ReadonlyMap<string, number>): readonly Short<Rule>[] => {
  let before = '';
  return rules.map((rule) => {
    const logic = tokensOf(rule.logic, places);
    const text = JSON.stringify(logic);
    if (text === before) return { ...rule, logic: [] };
    before = text;
    return { ...rule, logic };
  });
};

const lengthened = (rules: readonly Short<Rule>[], names: readonly string[]): readonly Rule[] => {
  let before: Logic = { op: 'literal', value: null };
  return rules.map((rule) => {
    if (rule.logic.length > 0) before = read({ tokens: rule.logic, names, at: 0 });
    return { ...rule, logic: before };
  });
};

const tokensOf = (logic: Logic, places: ReadonlyMap<string, number>): Tokens => {
  const of = (part: Logic): Tokens => tokensOf(part, places);
  switch (logic.op) {
    case 'name': {
      const place = places.get(logic.name);
      return place === undefined ? ['name', logic.name] : [place];
    }
    case 'literal':
      return ['value', logic.value];
    case 'not':
    case 'stated':
      return [logic.op, ...of(logic.part)];
    case 'compare':
      return [logic.by, ...of(logic.left), ...of(logic.right)];
    case 'in':
      return ['in', logic.options.length, ...logic.options, ...of(logic.part)];
    case 'count':
      return ['count', logic.atLeast, logic.parts.length, ...logic.parts.flatMap(of)];
    case 'if':
      return ['if', ...of(logic.test), ...of(logic.yes), ...of(logic.no)];
    default:
      return [logic.op, logic.parts.length, ...logic.parts.flatMap(of)];
  }
};

interface Reader {
  readonly tokens: Tokens;
  readonly names: readonly string[];
  at: number;
}

const next = (reader: Reader): LogicValue => {
  const token = reader.tokens[reader.at] ?? null;
  reader.at += 1;
  return token;
};

const several = <Item>(reader: Reader, item: (reader: Reader) => Item): readonly Item[] => {
  const items: Item[] = [];
  for (let left = Number(next(reader)); left > 0; left -= 1) items.push(item(reader));
  return items;
};

const read = (reader: Reader): Logic => {
  const token = next(reader);
  if (typeof token === 'number') return { op: 'name', name: reader.names[token] ?? '' };
  switch (token) {
    case 'name':
      return { op: 'name', name: String(next(reader)) };
    case 'value':
      return { op: 'literal', value: next(reader) };
    case 'not':
    case 'stated':
      return { op: token, part: read(reader) };
    case 'in': {
      const options = several(reader, next) as readonly (string | number)[];
      return { op: 'in', part: read(reader), options };
    }
    case 'count': {
      const atLeast = Number(next(reader));
      return { op: 'count', parts: several(reader, read), atLeast };
    }
    case 'if':
      return { op: 'if', test: read(reader), yes: read(reader), no: read(reader) };
    case '<':
    case '<=':
    case '>':
    case '>=':
    case '==':
    case '!=':
      return { op: 'compare', by: token, left: read(reader), right: read(reader) };
    default:
      return { op: token as 'and', parts: several(reader, read) };
  }
};
