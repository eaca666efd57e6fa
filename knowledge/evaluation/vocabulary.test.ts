import { expect, test } from 'vitest';
import { entries } from '../entries';
import { vocabularyOf } from './vocabulary';

const { findings, investigations } = vocabularyOf(entries, 'x');
const finding = (id: string) => findings.find((one) => one.id === id);

test.each([
  ['counted itself', 'rectal-bleeding', true],
  ['by what follows from it', 'haemoglobin', true],
  ['by what is present with it', 'bronchospasm', true],
  ['read by rules only', 'syncope', false],
  ['a name for either of two that count', 'nausea-or-vomiting', false],
])('somebody who codes a case is told whether a finding is weighed: %s', (_how, id, weighed) => {
  expect(finding(id)).toMatchObject({ weighed });
});

test('and what else it brings, what it follows from, and in which units it may be given', () => {
  expect(finding('chronic-diarrhoea')).toMatchObject({
    includes: ['diarrhoea'],
    followsFrom: 'diarrhoea and symptom-duration >= 28',
  });
  expect(finding('symptom-duration')).toMatchObject({ unit: 'd', otherUnits: ['h', 'wk', 'mo', 'a'] });
  expect(investigations.find(({ id }) => id === 'crp')).toMatchObject({ unit: 'mg/L', otherUnits: ['mg/dL'] });
});
