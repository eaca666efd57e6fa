import { describe, expect, test } from 'vitest';
import type { Answer, Case, InvestigationResult } from './case';
import { contradictionsIn } from './contradictions';
import type { KnowledgeBase } from './knowledge-base';
import type { Logic } from './logic';
import { ashwood } from './worlds/ashwood';

const name = (id: string): Logic => ({ op: 'name', name: id });
const not = (part: Logic): Logic => ({ op: 'not', part });
const all = (...parts: readonly Logic[]): Logic => ({ op: 'and', parts });
const any = (...parts: readonly Logic[]): Logic => ({ op: 'or', parts });
const is = (id: string, value: string | number): Logic => ({
  op: 'compare',
  by: '==',
  left: name(id),
  right: { op: 'literal', value },
});

const state = (given: 'present' | 'absent' | 'unknown'): Answer => ({ kind: 'state', state: given });
const [yes, no, unknown] = [state('present'), state('absent'), state('unknown')];

const betweenIn = (
  logic: Logic,
  answers: Readonly<Record<string, Answer>>,
  results: Readonly<Record<string, InvestigationResult>> = {},
  sex: Case['sex'] = 'unknown',
) => {
  const knowledge: KnowledgeBase = { ...ashwood, contradictions: [{ id: 'odd', logic }] };
  const patient: Case = { setting: 'primary_care', ageYears: 40, sex, answers, results };
  return contradictionsIn(knowledge, patient).map(({ between }) => between);
};

describe('REG-08: a contradiction lies between those entries only that make it one', () => {
  const aWithOneOf = all(name('a'), any(name('b'), name('c')));

  test.each<[string, Logic, Readonly<Record<string, Answer>>, readonly string[]]>([
    ['the branch that holds', aWithOneOf, { a: yes, b: yes, c: no }, ['a', 'b']],
    ['the other branch', aWithOneOf, { a: yes, b: no, c: yes }, ['a', 'c']],
    ['both branches', aWithOneOf, { a: yes, b: yes, c: yes }, ['a', 'b', 'c']],
    ['no branch said to be unknown', aWithOneOf, { a: yes, b: unknown, c: yes }, ['a', 'c']],
    ['what was denied', all(name('a'), not(name('b'))), { a: yes, b: no }, ['a', 'b']],
    ['none denied of one', all(name('a'), not(any(name('b'), name('c')))), { a: yes, b: no, c: no }, ['a', 'b', 'c']],
    ['not all of them', all(name('a'), not(all(name('b'), name('c')))), { a: yes, b: yes, c: no }, ['a', 'c']],
    [
      'one that stands in a branch of each kind',
      any(all(name('a'), name('b')), all(name('c'), name('a'))),
      { c: yes, a: yes, b: no },
      ['c', 'a'],
    ],
    [
      'those counted',
      { op: 'count', parts: [name('a'), name('b'), name('c'), name('d')], atLeast: 2 },
      { a: yes, b: no, c: unknown, d: yes },
      ['a', 'd'],
    ],
    [
      'the branch taken',
      { op: 'if', test: name('a'), yes: name('b'), no: name('c') },
      { a: no, b: yes, c: yes },
      ['a', 'c'],
    ],
    [
      'what both branches say',
      { op: 'if', test: name('a'), yes: name('b'), no: name('c') },
      { a: unknown, b: yes, c: yes },
      ['b', 'c'],
    ],
    ['not what was left unsaid', all(name('a'), not({ op: 'stated', part: name('b') })), { a: yes, b: unknown }, ['a']],
  ])('%s', (_, logic, answers, between) => expect(betweenIn(logic, answers)).toEqual([between]));

  test('a result, and never the patient as a whole', () => {
    const logic = all(is('sex', 'male'), any(name('a'), is('test', 'high'), is('other', 'low')));
    const results: Record<string, InvestigationResult> = {
      test: { kind: 'outcome', outcome: 'high' },
      other: { kind: 'outcome', outcome: 'high' },
    };
    expect(betweenIn(logic, { a: no }, results, 'male')).toEqual([['test']]);
    expect(betweenIn(logic, { a: no }, results, 'female')).toEqual([]);
  });
});
