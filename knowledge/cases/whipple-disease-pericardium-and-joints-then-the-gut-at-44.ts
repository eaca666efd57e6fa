import type { CaseEntry } from '../schema';

export const whippleDiseasePericardiumAndJointsThenTheGutAt44Case: CaseEntry = {
  id: 'whipple-disease-pericardium-and-joints-then-the-gut-at-44',
  title: 'Aching joints and a constricted heart, and a gut that complained eight years later, in a man of 44',
  summary:
    'A 44-year-old man had inflammatory joint pains and a constrictive pericarditis; gut complaints came only eight years later, and Whipple’s disease was found. Whether 44 is his age at the beginning or at the diagnosis is not clear; which gut complaints he had is not told, so they have no finding. The pericarditis has no finding of its own.',
  setting: 'general',
  ageYears: 44,
  sex: 'male',
  answers: [
    { finding: 'joint-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 2920 },
  ],
  results: [],
  diagnosis: 'whipple-disease',
  since: '2026.11.9',
  acceptable: ['crohn-disease'],
  redFlagExpected: null,
  urgencyExpected: null,
  source: { id: 'lima-2026-whipple', locator: 'Abstract, second patient' },
  readFrom: 'abstract',
};
