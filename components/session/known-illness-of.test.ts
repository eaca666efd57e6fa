import { expect, test } from 'vitest';
import type { Answer } from '@/engine';
import type { Catalogue, CatalogueKnownIllness } from '@/server/library/schema';
import { knownConditions, knownWords } from './known-illness-of';

const rot: CatalogueKnownIllness = {
  id: 'known-rot',
  condition: 'leaf-rot',
  now: 'grey-leaves',
  asks: ['curled-leaves'],
  first: 'infection-first',
  investigations: ['sap-culture'],
  scores: [],
};
const { condition: _, ...keptRot } = rot;
const catalogueOf = (...knownIllnesses: readonly CatalogueKnownIllness[]): Catalogue => ({
  findings: {},
  conditions: {},
  investigations: {},
  rules: {},
  contradictions: {},
  knownIllnesses,
  workUp: {},
  evidence: {},
});
const present: Answer = { kind: 'state', state: 'present' };

test.each([
  ['what is present was diagnosed before', catalogueOf(rot), { 'known-rot': present }, ['leaf-rot']],
  ['what is absent was not', catalogueOf(rot), { 'known-rot': { kind: 'state', state: 'absent' } as const }, []],
  ['what was not asked is not known', catalogueOf(rot), { 'grey-leaves': present }, []],
  ['a kept release does not say which condition it is', catalogueOf(keptRot), { 'known-rot': present }, []],
])('%s', (_name, catalogue, answers, known) => expect(knownConditions(catalogue, answers)).toEqual(known));

test('the figure of a known illness is told as what it is, for one and for two', () => {
  expect(knownWords(['Leaf rot'])).toMatch(/^Leaf rot is known: its figure says how likely it is active again/);
  expect(knownWords(['Leaf rot', 'Stem rot'])).toMatch(/^Leaf rot and Stem rot are known: their figures say/);
});
