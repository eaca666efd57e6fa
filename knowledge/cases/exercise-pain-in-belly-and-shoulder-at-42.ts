import type { CaseEntry } from '../schema';

export const exercisePainInBellyAndShoulderAt42Case: CaseEntry = {
  id: 'exercise-pain-in-belly-and-shoulder-at-42',
  title: 'A pain in the belly that comes and goes with one in the shoulder of the same side in a woman of 42',
  summary:
    'A 42-year-old woman had an abdominal pain that had crept in and came and went together with a pain of shoulder and neck on the same side. It was the passing pain of the belly wall that comes with exercise; the twelve sessions of exercises after which all of it had gone are left out.',
  setting: 'general',
  ageYears: 42,
  sex: 'female',
  answers: [{ finding: 'abdominal-pain', state: 'present' }],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.6',
  redFlagExpected: false,
  urgencyExpected: 'routine',
  source: { id: 'enriquez-2022-etap', locator: 'Abstract' },
  readFrom: 'abstract',
};
