import { expect, test } from 'vitest';
import type { Catalogue } from '@/server/library/schema';
import { atOddsOf } from './at-odds-of';

const empty: Catalogue = {
  findings: {},
  conditions: {},
  investigations: {},
  rules: {},
  contradictions: { 'wet-and-dry': 'Leaves are wet or dry.' },
  knownIllnesses: [],
  workUp: {},
  evidence: {},
};

test('REG-08: a contradiction is named beside each answer it lies between', () => {
  expect(
    atOddsOf(empty, [
      { code: 'at_odds', id: 'wet-and-dry', between: ['wet-leaves', 'dry-leaves'] },
      { code: 'contradiction', finding: 'fallen-leaves', implied: 'wet-leaves' },
      { code: 'overruled', finding: 'pale-bark' },
      { code: 'unit_not_understood', id: 'sap', unit: 'firkin' },
    ]),
  ).toEqual({
    'wet-leaves': [
      'with “dry-leaves”. Leaves are wet or dry.',
      'with “fallen-leaves”, which includes it. It is taken as present.',
    ],
    'dry-leaves': ['with “wet-leaves”. Leaves are wet or dry.'],
    'fallen-leaves': ['with “wet-leaves”, which it includes and which was said to be absent.'],
    'pale-bark': ['with a figure, a result or other answers, which show it. It is taken as present.'],
    sap: ['The unit “firkin” cannot be read here, so the value was not used.'],
  });
});

test('one that lies between an answer and the patient gives its reason alone', () => {
  expect(atOddsOf(empty, [{ code: 'at_odds', id: 'wet-and-dry', between: ['wet-leaves'] }])).toEqual({
    'wet-leaves': ['Leaves are wet or dry.'],
  });
});
