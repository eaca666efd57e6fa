import { type Comparison, fail, type Logic, ok, type Result } from '@/engine';

/** Where a rule's condition cannot be read: the place counts from 0. */
export interface LogicIssue {
  readonly code: 'logic_unreadable';
  readonly at: number;
  readonly expected: string;
}

/**
 * A rule's readable condition as a tree: `bloody-stools-per-day >= 6 and (temp-c > 37.8 or hr > 90)`.
 *
 * From loosest to tightest: `a if test else b`, `or`, `and`, `not`, comparisons (may be chained: `18 <= age-years < 45`)
 * and `in ('a', 'b')`, `+ -`, `* /`. `count(a, b, c) >= 2` is one construct. Names are kebab-case, so an operator
 * `-` stands between spaces. `stated(a)` is true while a is known to be true and false otherwise; `unknown` is what nobody
 * can tell. Fails with the place and what was expected there.
 *
 * @example parseLogic('not diarrhoea') // { op: 'not', part: { op: 'name', name: 'diarrhoea' } }
 */
export const parseLogic = (text: string): Result<Logic, LogicIssue> => {
  try {
    const reader = new Reader(text);
    const logic = conditional(reader);
    reader.end();
    return ok(logic);
  } catch (error) {
    if (error instanceof Unreadable) return fail({ code: 'logic_unreadable', at: error.at, expected: error.expected });
    throw error;
  }
};

class Unreadable extends Error {
  constructor(
    readonly at: number,
    readonly expected: string,
  ) {
    super(`${expected} expected at ${at}`);
  }
}

const space = /\s*/y;
const token = /[a-z][a-z0-9]*(?:-[a-z0-9]+)*|\d+(?:\.\d+)?|'[^']*'|<=|>=|==|!=|[<>()+\-*/,]/y;
type Kind = 'name' | 'number' | 'word' | 'sign';

const kindOf = (text: string): Kind => {
  const first = text.charAt(0);
  if (first >= 'a' && first <= 'z') return 'name';
  if (first >= '0' && first <= '9') return 'number';
  return first === "'" ? 'word' : 'sign';
};

class Reader {
  private readonly tokens: { readonly at: number; readonly kind: Kind; readonly text: string }[] = [];
  private next = 0;

  constructor(private readonly text: string) {
    const { length } = text.trimEnd();
    for (let at = 0; at < length; at = token.lastIndex) {
      space.lastIndex = at;
      space.test(text);
      token.lastIndex = space.lastIndex;
      const start = token.lastIndex;
      // Tested, not matched: a list of groups for each of thousands of tokens was a fifth of what a release is made with.
      if (!token.test(text)) throw new Unreadable(at, 'a name, a number, a word in quotes or a sign');
      const found = text.slice(start, token.lastIndex);
      const kind = kindOf(found);
      this.tokens.push({ at, kind, text: kind === 'word' ? found.slice(1, -1) : found });
    }
  }

  /** Takes the next token when it is this keyword or sign. */
  take(text: string): boolean {
    const token = this.tokens[this.next];
    if (!token || token.text !== text || token.kind === 'word') return false;
    this.next += 1;
    return true;
  }

  /** Takes the next token when it is one of these signs. */
  takeOneOf<Sign extends string>(signs: readonly Sign[]): Sign | undefined {
    const token = this.tokens[this.next];
    if (token?.kind !== 'sign') return undefined;
    const found = signs.find((sign) => sign === token.text);
    if (found) this.next += 1;
    return found;
  }

  require(text: string): void {
    if (!this.take(text)) throw this.unreadable(`“${text}”`);
  }

  read(kind: 'name' | 'number' | 'word'): string | undefined {
    const token = this.tokens[this.next];
    if (token?.kind !== kind) return undefined;
    this.next += 1;
    return token.text;
  }

  end(): void {
    if (this.next < this.tokens.length) throw this.unreadable('the end');
  }

  unreadable(expected: string): Unreadable {
    return new Unreadable(this.tokens[this.next]?.at ?? this.text.length, expected);
  }
}

const conditional = (reader: Reader): Logic => {
  const yes = disjunction(reader);
  if (!reader.take('if')) return yes;
  const test = disjunction(reader);
  reader.require('else');
  return { op: 'if', test, yes, no: conditional(reader) };
};

const disjunction = (reader: Reader): Logic => joined(reader, 'or', conjunction);
const conjunction = (reader: Reader): Logic => joined(reader, 'and', negation);

const joined = (reader: Reader, op: 'and' | 'or', operand: (reader: Reader) => Logic): Logic => {
  const first = operand(reader);
  const parts = [first];
  while (reader.take(op)) parts.push(operand(reader));
  return parts.length === 1 ? first : { op, parts };
};

const negation = (reader: Reader): Logic =>
  reader.take('not') ? { op: 'not', part: negation(reader) } : comparison(reader);

const comparisons: readonly Comparison[] = ['<=', '>=', '==', '!=', '<', '>'];

const comparison = (reader: Reader): Logic => {
  if (reader.take('count')) return count(reader);
  let left = sum(reader);
  if (reader.take('in')) return { op: 'in', part: left, options: options(reader) };
  const links: Logic[] = [];
  for (let by = reader.takeOneOf(comparisons); by; by = reader.takeOneOf(comparisons)) {
    const right = sum(reader);
    links.push({ op: 'compare', by, left, right });
    left = right;
  }
  const [only] = links;
  if (!only) return left;
  return links.length === 1 ? only : { op: 'and', parts: links };
};

const count = (reader: Reader): Logic => {
  const parts = inParentheses(reader, conditional);
  reader.require('>=');
  return { op: 'count', parts, atLeast: Number(number(reader)) };
};

const options = (reader: Reader): readonly (string | number)[] =>
  inParentheses(reader, () => reader.read('word') ?? Number(number(reader)));

const number = (reader: Reader): string => {
  const found = reader.read('number');
  if (found === undefined) throw reader.unreadable('a number');
  return found;
};

const sum = (reader: Reader): Logic => {
  let left = product(reader);
  for (let sign = reader.takeOneOf(['+', '-']); sign; sign = reader.takeOneOf(['+', '-']))
    left = { op: sign === '+' ? 'sum' : 'difference', parts: [left, product(reader)] };
  return left;
};

const product = (reader: Reader): Logic => {
  let left = atom(reader);
  for (let sign = reader.takeOneOf(['*', '/']); sign; sign = reader.takeOneOf(['*', '/']))
    left = { op: sign === '*' ? 'product' : 'quotient', parts: [left, atom(reader)] };
  return left;
};

const atom = (reader: Reader): Logic => {
  const name = reader.read('name');
  if (name !== undefined) return named(reader, name);
  const digits = reader.read('number');
  if (digits !== undefined) return { op: 'literal', value: Number(digits) };
  const word = reader.read('word');
  if (word !== undefined) return { op: 'literal', value: word };
  if (!reader.take('(')) throw reader.unreadable('a name, a number or “(”');
  const inner = conditional(reader);
  reader.require(')');
  return inner;
};

/** A construct of its own, or a name of the knowledge base. */
const named = (reader: Reader, name: string): Logic => {
  switch (name) {
    case 'stated': {
      reader.require('(');
      const part = conditional(reader);
      reader.require(')');
      return { op: 'stated', part };
    }
    case 'min':
    case 'max':
      return { op: name, parts: inParentheses(reader, conditional) };
    case 'true':
    case 'false':
      return { op: 'literal', value: name === 'true' };
    case 'unknown':
      return { op: 'literal', value: null };
    default:
      return { op: 'name', name };
  }
};

const inParentheses = <Item>(reader: Reader, item: (reader: Reader) => Item): readonly Item[] => {
  reader.require('(');
  const items = [item(reader)];
  while (reader.take(',')) items.push(item(reader));
  reader.require(')');
  return items;
};
