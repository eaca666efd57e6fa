import { expect, test } from 'vitest';
import type { Entries } from '../entries';
import { idsAreUnique } from './ids-are-unique';
import { grove, groveWith } from './testing/entries';

test('the grove passes', () => expect(idsAreUnique(grove)).toEqual([]));

test.each<[string, Entries, string]>([
  ['two findings', groveWith('findings', 'curled-leaves', { id: 'grey-leaves' }), 'grey-leaves'],
  ['a finding and an investigation', groveWith('investigations', 'sap-test', { id: 'grey-leaves' }), 'grey-leaves'],
  ['a condition and a rule', groveWith('rules', 'tree-falls', { id: 'root-rot' }), 'root-rot'],
  [
    'a measurement and a pre-test probability',
    groveWith('priors', 'ash-blight/prior/doe-2019', { id: 'ash-blight/sap-test/doe-2019' }),
    'ash-blight/sap-test/doe-2019',
  ],
  ['two sources', groveWith('sources', 'grove-judgement', { id: 'doe-2019' }), 'doe-2019'],
  ['two cases', { ...grove, cases: [...grove.cases, ...grove.cases] }, 'ash-on-the-hill'],
  ['two numbers of the method', groveWith('method', 'damping', { id: 'age-from' }), 'age-from'],
])('%s cannot share an id', (_name, entries, entry) =>
  expect(idsAreUnique(entries)).toEqual([{ check: 'ids-are-unique', entry, message: 'a second entry has this id' }]),
);

test('a source and a finding may', () =>
  expect(idsAreUnique(groveWith('sources', 'doe-2019', { id: 'grey-leaves' }))).toEqual([]));
