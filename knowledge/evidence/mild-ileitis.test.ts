import { expect, test } from 'vitest';
import { type Answer, assess } from '@/engine';
import { currentRelease } from '../release';

const { knowledge } = currentRelease();
const present: Answer = { kind: 'state', state: 'present' };

const crohnAfter = (outcome?: string): number => {
  const { ranking } = assess(knowledge, {
    setting: 'secondary_care',
    ageYears: 32,
    sex: 'male',
    answers: { 'abdominal-pain': present, diarrhoea: present },
    results: outcome === undefined ? {} : { 'ileocolonoscopy-biopsy': { kind: 'outcome', outcome } },
  });
  return ranking.find(({ condition }) => condition === 'crohn-disease')?.posterior.point ?? Number.NaN;
};

// 4.6 and 19.6 of 100 such patients were called Crohn disease later (Tse 2017, Koureta 2024).
test('a mild ileitis raises Crohn disease a little, where its own pattern all but proves it', () => {
  expect(crohnAfter('mild-ileitis')).toBeGreaterThan(crohnAfter());
  expect(crohnAfter('mild-ileitis')).toBeLessThan(0.2);
  expect(crohnAfter('crohn-pattern')).toBeGreaterThan(0.8);
});
