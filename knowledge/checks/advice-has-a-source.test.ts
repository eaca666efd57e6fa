import { expect, test } from 'vitest';
import type { Entries } from '../entries';
import { adviceHasASource, noAdvice } from './advice-has-a-source';
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

const saying = (text: string): Entries => ({
  ...grove,
  handoutForms: [
    {
      id: 'climb',
      name: 'A climb',
      prepare: [{ text, source: ours, readFrom: 'recalled' }],
      happens: [],
      afterwards: [],
      notes: [],
    },
  ],
});

test('REG-09: what a sheet asks of patients on our own name is named, what is no advice is not', () => {
  expect(adviceHasASource(saying('Bring a rope.'))).toEqual([
    {
      check: 'advice-has-a-source',
      entry: 'climb',
      message: 'asks something of patients on our own name: Bring a rope.',
    },
  ]);
  for (const text of noAdvice.keys()) expect(adviceHasASource(saying(text))).toEqual([]);
});
