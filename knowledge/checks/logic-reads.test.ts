import { expect, test } from 'vitest';
import type { Entries } from '../entries';
import { logicReads } from './logic-reads';
import { changed, grove, groveWith } from './testing/entries';

test('the grove passes', () => expect(logicReads(grove)).toEqual([]));

test('age, sex and setting are always known by name', () => {
  const logic = "age-years >= 50 and sex == 'male' and setting == 'emergency'";
  expect(logicReads(groveWith('rules', 'sap-first', { logic }))).toEqual([]);
});

const spoiled = (when: string): Entries =>
  groveWith('investigations', 'sap-test', { spoiledBy: [{ ...grove.investigations[0]?.spoiledBy[0], when }] });

test.each<[string, Entries, string, string]>([
  [
    'a rule',
    groveWith('rules', 'sap-first', { logic: 'grey-leaves and red-leaves' }),
    'sap-first',
    '“red-leaves” is neither a finding nor an investigation',
  ],
  [
    'a derived finding',
    groveWith('findings', 'shedding', { derivedFrom: 'fallen-leaves >= 20' }),
    'shedding',
    '“fallen-leaves” is neither a finding nor an investigation',
  ],
  ['what spoils a result', spoiled('red-leaves'), 'sap-test', '“red-leaves” is neither a finding nor an investigation'],
  [
    'a rule cut short',
    groveWith('rules', 'sap-first', { logic: 'grey-leaves and' }),
    'sap-first',
    'a name, a number or “(” expected at 15: “”',
  ],
  [
    'a derived finding with two names',
    groveWith('findings', 'shedding', { derivedFrom: 'grey-leaves curled-leaves' }),
    'shedding',
    'the end expected at 11: “ curled-leaves”',
  ],
  ['what spoils a result, open', spoiled('(shedding'), 'sap-test', '“)” expected at 9: “”'],
  [
    'a finding derived from itself',
    groveWith('findings', 'shedding', { derivedFrom: 'shedding or grey-leaves' }),
    'shedding',
    'is derived from itself',
  ],
])('%s is named', (_name, entries, entry, message) =>
  expect(logicReads(entries)).toEqual([{ check: 'logic-reads', entry, message }]),
);

test('a circle of two names both', () => {
  const findings = changed(changed(grove.findings, 'shedding', { derivedFrom: 'curled-leaves' }), 'curled-leaves', {
    derivedFrom: 'shedding',
  });
  expect(logicReads({ ...grove, findings })).toEqual(
    ['curled-leaves', 'shedding'].map((entry) => ({ check: 'logic-reads', entry, message: 'is derived from itself' })),
  );
});

test('a finding that leads to a circle is not in it', () => {
  const findings = changed(changed(grove.findings, 'shedding', { derivedFrom: 'shedding' }), 'curled-leaves', {
    derivedFrom: 'shedding',
  });
  expect(logicReads({ ...grove, findings }).map(({ entry }) => entry)).toEqual(['shedding']);
});
