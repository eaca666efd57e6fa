import { expect, test } from 'vitest';
import type { Entries } from '../entries';
import { idsResolve } from './ids-resolve';
import { grove, groveWith } from './testing/entries';

test('the grove passes', () => expect(idsResolve(grove)).toEqual([]));

test.each<[string, Entries, string, string]>([
  [
    'what a finding implies',
    groveWith('findings', 'curled-leaves', { implies: ['red-leaves'] }),
    'curled-leaves',
    'there is no finding “red-leaves”',
  ],
  [
    'the result that a finding is in words',
    groveWith('findings', 'curled-leaves', { saysResult: { investigation: 'sap-test', outcome: 'sweet' } }),
    'curled-leaves',
    'there is no outcome of sap-test “sweet”',
  ],
  [
    'what makes silence about a finding say nothing',
    groveWith('findings', 'curled-leaves', { volunteered: { unless: ['red-leaves'] } }),
    'curled-leaves',
    'there is no finding “red-leaves”',
  ],
  [
    'the condition of a pre-test probability',
    groveWith('priors', 'ash-blight/prior/doe-2019', { condition: 'elm-blight' }),
    'ash-blight/prior/doe-2019',
    'there is no condition “elm-blight”',
  ],
  [
    'the condition of a measured finding',
    groveWith('findingEvidence', 'root-rot/grey-leaves/doe-2019', { condition: 'elm-blight' }),
    'root-rot/grey-leaves/doe-2019',
    'there is no condition “elm-blight”',
  ],
  [
    'the condition of a measured test',
    groveWith('accuracy', 'ash-blight/sap-test/doe-2019', { condition: 'elm-blight' }),
    'ash-blight/sap-test/doe-2019',
    'there is no condition “elm-blight”',
  ],
  [
    'the finding measured',
    groveWith('findingEvidence', 'root-rot/grey-leaves/doe-2019', { finding: 'red-leaves' }),
    'root-rot/grey-leaves/doe-2019',
    'there is no finding “red-leaves”',
  ],
  [
    'the finding of a background',
    groveWith('backgrounds', 'background/grey-leaves/doe-2019', { finding: 'red-leaves' }),
    'background/grey-leaves/doe-2019',
    'there is no finding “red-leaves”',
  ],
  [
    'the investigation measured',
    groveWith('accuracy', 'ash-blight/sap-test/doe-2019', { investigation: 'root-test' }),
    'ash-blight/sap-test/doe-2019',
    'there is no investigation “root-test”',
  ],
  [
    'what comes first',
    groveWith('investigations', 'bark-smear', { after: ['root-test'] }),
    'bark-smear',
    'there is no investigation “root-test”',
  ],
  [
    'the condition of criteria',
    groveWith('rules', 'blight-criteria', { condition: 'elm-blight' }),
    'blight-criteria',
    'there is no condition “elm-blight”',
  ],
  [
    'what is recommended',
    groveWith('rules', 'sap-first', { investigations: ['sap-test', 'root-test'] }),
    'sap-first',
    'there is no investigation “root-test”',
  ],
  [
    'an answer of a case',
    groveWith('cases', 'ash-on-the-hill', { answers: [{ finding: 'red-leaves', state: 'present' }] }),
    'ash-on-the-hill',
    'there is no finding “red-leaves”',
  ],
  [
    'a result of a case',
    groveWith('cases', 'ash-on-the-hill', { results: [{ investigation: 'root-test', value: 3 }] }),
    'ash-on-the-hill',
    'there is no investigation “root-test”',
  ],
  [
    'the diagnosis of a case',
    groveWith('cases', 'ash-on-the-hill', { diagnosis: 'elm-blight' }),
    'ash-on-the-hill',
    'there is no condition “elm-blight”',
  ],
])('%s must be the id of an entry', (_name, entries, entry, message) =>
  expect(idsResolve(entries)).toEqual([{ check: 'ids-resolve', entry, message }]),
);

test('a case may lie outside, and criteria may be for no condition', () => {
  expect(idsResolve(groveWith('cases', 'ash-on-the-hill', { diagnosis: 'out-of-scope' }))).toEqual([]);
  expect(idsResolve(groveWith('rules', 'blight-criteria', { condition: null }))).toEqual([]);
});

test('a diagnosis made before names findings, a condition, a rule, investigations and calculators', () => {
  const illness = {
    id: 'red-leaves',
    condition: 'red-blight',
    now: 'grey-leaves',
    asks: ['red-leaves'],
    first: 'sap-last',
    investigations: ['sap-test', 'root-test'],
    scores: ['leaf-score'],
  };
  const named = idsResolve({ ...grove, knownIllnesses: [illness] }).map(({ message }) => message);
  expect(named).toEqual([
    'there is no finding “red-leaves”',
    'there is no finding “red-leaves”',
    'there is no condition “red-blight”',
    'there is no rule “sap-last”',
    'there is no investigation “root-test”',
    'there is no calculator “leaf-score”',
  ]);
});
