import { expect, test } from 'vitest';
import type { Entries } from '../entries';
import { judgementsAreMarked } from './judgements-are-marked';
import { grove, groveWith } from './testing/entries';

test('the grove passes', () => expect(judgementsAreMarked(grove)).toEqual([]));

const SHADE = 'root-rot/leaf-shade/grove-judgement';
const ours = { id: 'grove-judgement', locator: 'The method page' };

test.each<[string, Entries, string, string]>([
  [
    'a judgement graded higher',
    groveWith('findingEvidence', SHADE, { grade: 'low' }),
    SHADE,
    'is a judgement but not graded very low',
  ],
  [
    'a pre-test judgement graded higher',
    groveWith('priors', 'root-rot/prior/grove-judgement', { grade: 'moderate' }),
    'root-rot/prior/grove-judgement',
    'is a judgement but not graded very low',
  ],
  [
    'a count on our own name',
    groveWith('accuracy', 'root-rot/bark-smear/doe-2019', { source: ours }),
    'root-rot/bark-smear/doe-2019',
    'rests on our own name but is not written as a judgement',
  ],
])('%s is named', (_name, entries, entry, message) =>
  expect(judgementsAreMarked(entries)).toEqual([{ check: 'judgements-are-marked', entry, message }]),
);
