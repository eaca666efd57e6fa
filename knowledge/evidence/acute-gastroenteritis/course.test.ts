import { expect, test } from 'vitest';
import { type Answer, assess, type Case } from '@/engine';
import { currentRelease } from '../../release';

const { knowledge } = currentRelease();
const present: Answer = { kind: 'state', state: 'present' };

/** What is left of an acute infection in an emergency department, where an illness of unknown length is taken as acute. */
const infectionWith = (told: readonly string[], results: Case['results'] = {}): number => {
  const answers = Object.fromEntries(['diarrhoea', 'watery-diarrhoea', ...told].map((id) => [id, present]));
  const { ranking } = assess(knowledge, { setting: 'emergency', ageYears: 62, sex: 'female', answers, results });
  return ranking.find(({ condition }) => condition === 'acute-gastroenteritis')?.posterior.point ?? Number.NaN;
};

test('diarrhoea of unknown length may well be an infection', () => expect(infectionWith([])).toBeGreaterThan(0.3));

test.each([['chronic-diarrhoea'], ['chronic-symptoms-over-6-months'], ['chronic-symptoms-over-2-years']])(
  '%s speaks against it where no days are told',
  (told) => expect(infectionWith([told])).toBeLessThan(0.1),
);

test('a proven microscopic colitis explains it by itself', () => {
  const proven = { 'ileocolonoscopy-biopsy': { kind: 'outcome', outcome: 'microscopic-colitis' } } as const;
  expect(infectionWith([], proven)).toBeLessThan(0.25);
});
