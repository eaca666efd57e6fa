import { expect, test } from 'vitest';
import type { Entries } from '../entries';
import { shapesAreRight } from './shapes-are-right';
import { grove, groveWith } from './testing/entries';

test('the grove passes', () => expect(shapesAreRight(grove)).toEqual([]));

test.each<[kind: keyof Entries, id: string, change: Readonly<Record<string, unknown>>, path: string]>([
  ['findings', 'grey-leaves', { section: 'leaves' }, 'section'],
  ['conditions', 'ash-blight', { cannotMiss: 'yes' }, 'cannotMiss'],
  ['priors', 'ash-blight/prior/doe-2019', { settings: [] }, 'settings'],
  ['findingEvidence', 'root-rot/grey-leaves/doe-2019', { grade: 'superb' }, 'grade'],
  ['accuracy', 'ash-blight/sap-test/doe-2019', { reviewedOn: 'last spring' }, 'reviewedOn'],
  ['investigations', 'sap-test', { cannotTell: [] }, 'cannotTell'],
  ['rules', 'tree-falls', { examples: [] }, 'examples'],
  ['backgrounds', 'background/grey-leaves/doe-2019', { frequency: 1.2 }, 'frequency'],
  ['method', 'damping', { value: 'much' }, 'value'],
  ['sources', 'doe-2019', { url: 'http://example.org' }, 'url'],
  ['cases', 'ash-on-the-hill', { ageYears: 140 }, 'ageYears'],
])('%s: a wrong %s is named with the place', (kind, id, change, path) => {
  const issues = shapesAreRight(groveWith(kind, id, change));
  expect(issues).toHaveLength(1);
  expect(issues[0]).toMatchObject({ check: 'shapes-are-right', entry: `${kind}/${id}` });
  expect(issues[0]?.message).toMatch(new RegExp(`^${path}: .+`));
});

test('a claim that a clinician has reviewed it cannot be written', () => {
  const issues = shapesAreRight(groveWith('rules', 'tree-falls', { clinicalReview: 'a friend' }));
  expect(issues.map(({ entry }) => entry)).toEqual(['rules/tree-falls']);
});

test('what the schema does not know is named', () => {
  const [issue] = shapesAreRight(groveWith('conditions', 'root-rot', { cure: 'water' }));
  expect(issue).toMatchObject({ check: 'shapes-are-right', entry: 'conditions/root-rot' });
  expect(issue?.message).toContain('cure');
});

test('every wrong place of one entry is named', () =>
  expect(shapesAreRight(groveWith('sources', 'doe-2019', { title: '', year: 1066 }))).toHaveLength(2));
