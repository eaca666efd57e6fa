import { expect, test } from 'vitest';
import type { Entries } from '../entries';
import { ruleExamplesHold } from './rule-examples-hold';
import { grove, groveWith } from './testing/entries';

test('the grove passes', () => expect(ruleExamplesHold(grove)).toEqual([]));

const withExample = (given: object, then: unknown): Entries =>
  groveWith('rules', 'blight-criteria', { examples: [{ given, then }] }); // shedding and grey-leaves

test.each([
  [{ 'leaves-per-day': 19, 'grey-leaves': true }, true, false],
  [{ 'leaves-per-day': 20, 'grey-leaves': true }, false, true],
  [{ 'grey-leaves': true }, true, 'cannot_tell'],
  [{ shedding: false }, 'cannot_tell', false],
])('%j is not %s but %s, and the message says so', (given, then, got) =>
  expect(ruleExamplesHold(withExample(given, then))).toEqual([
    {
      check: 'rule-examples-hold',
      entry: 'blight-criteria',
      message: `example 1 ${JSON.stringify(given)}: expected ${then}, got ${got}`,
    },
  ]),
);

test('each example is counted', () => {
  const right = { given: { shedding: false }, then: false };
  const wrong = { given: { shedding: false }, then: true };
  const issues = ruleExamplesHold(groveWith('rules', 'blight-criteria', { examples: [right, wrong] }));
  expect(issues.map(({ message }) => message)).toEqual(['example 2 {"shedding":false}: expected true, got false']);
});

test('a rule that cannot be read is left to another check', () =>
  expect(ruleExamplesHold(groveWith('rules', 'sap-first', { logic: 'grey-leaves and' }))).toEqual([]));
