import { expect, test } from 'vitest';
import type { Entries } from '../entries';
import { adviceHasASource, ownOnSheetsAtMost } from './advice-has-a-source';
import { grove, groveWith } from './testing/entries';

test('the grove passes', () => expect(adviceHasASource(grove)).toEqual([]));

const ours = { id: 'grove-judgement', locator: 'The method page' };

test.each(['sap-first', 'tree-falls'])('REG-09: the rule %s on our own name is named', (id) =>
  expect(adviceHasASource(groveWith('rules', id, { source: ours }))).toEqual([
    {
      check: 'advice-has-a-source',
      entry: id,
      message: 'gives advice on our own name: a source says it, or it is left out',
    },
  ]),
);

const asking = (count: number): Entries => ({
  ...grove,
  handoutForms: [
    {
      id: 'climb',
      name: 'A climb',
      prepare: Array.from({ length: count }, (_, index) => ({
        text: `Bring rope ${index}.`,
        source: ours,
        readFrom: 'recalled',
      })),
      happens: [],
      afterwards: [],
      notes: [],
    },
  ],
});

test('REG-09: what sheets ask on our own name may not become more', () => {
  expect(adviceHasASource(asking(ownOnSheetsAtMost))).toEqual([]);
  expect(adviceHasASource(asking(ownOnSheetsAtMost + 1))).toHaveLength(ownOnSheetsAtMost + 1);
});
