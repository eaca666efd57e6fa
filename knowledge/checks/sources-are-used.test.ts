import { expect, test } from 'vitest';
import { sourcesAreUsed } from './sources-are-used';
import { grove, groveWith } from './testing/entries';

test('the grove passes', () => expect(sourcesAreUsed(grove)).toEqual([]));

const nowhere = { id: 'roe-2020', locator: 'Page 1' };

test.each([
  ['a measurement', 'findingEvidence', 'root-rot/grey-leaves/doe-2019', { source: nowhere }],
  ['a number of the method', 'method', 'damping', { source: nowhere }],
  ['a case', 'cases', 'ash-on-the-hill', { source: nowhere }],
  [
    'a statement inside an entry',
    'conditions',
    'ash-blight',
    { nextSteps: [{ statement: 'Water it.', source: nowhere }] },
  ],
] as const)('%s that cites a source which is not there is named', (_name, list, id, change) =>
  expect(sourcesAreUsed(groveWith(list, id, change))).toEqual([
    { check: 'sources-are-used', entry: id, message: 'there is no source “roe-2020”' },
  ]),
);

test('a source that nothing rests on is named', () => {
  const [source] = grove.sources;
  if (!source) throw new Error('the grove has no source');
  expect(sourcesAreUsed({ ...grove, sources: [...grove.sources, { ...source, id: 'roe-2020' }] })).toEqual([
    { check: 'sources-are-used', entry: 'roe-2020', message: 'no entry rests on this source' },
  ]);
});
