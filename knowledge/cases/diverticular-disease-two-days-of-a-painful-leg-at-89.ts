import type { CaseEntry } from '../schema';

export const diverticularDiseaseTwoDaysOfAPainfulLegAt89Case: CaseEntry = {
  id: 'diverticular-disease-two-days-of-a-painful-leg-at-89',
  title: 'Two days of growing pain in the left leg in a man of 89',
  summary:
    'An 89-year-old man came to an emergency department because pain in the left leg had grown for two days. It was a perforated diverticulitis of the sigmoid with an abscess along the psoas; imaging is left out, and the examination is not in the abstract. He told no gut complaint.',
  setting: 'emergency',
  ageYears: 89,
  sex: 'male',
  answers: [
    { finding: 'vte-symptoms', state: 'present' },
    { finding: 'symptom-duration', quantity: 2 },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.11',
  redFlagExpected: null,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ct-abdomen'], ['cbc', 'crp']],
  source: { id: 'anatolianjem-997024', locator: 'Abstract' },
  readFrom: 'abstract',
};
