import type { CaseEntry } from '../schema';

export const ovarianCancerFourMonthsOfChangingBowelsAt57Case: CaseEntry = {
  id: 'ovarian-cancer-four-months-of-changing-bowels-at-57',
  title: 'Four months of stools that change between hard and loose in a woman of 57',
  summary:
    'A 57-year-old woman saw her general practitioner because for four months her bowel had changed between constipation and frequent, at times loose stools. She had not lost weight, felt sick now and then and ate less. Stomach and bowel were examined with normal results, and it was put down to an irritable bowel; only when the belly swelled was an ovarian cancer found. Coded is the first visit; endoscopies and CA-125 are left out.',
  setting: 'primary_care',
  ageYears: 57,
  sex: 'female',
  answers: [
    { finding: 'change-in-bowel-habit', state: 'present' },
    { finding: 'alternating-bowel-habit', state: 'present' },
    { finding: 'constipation', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 120 },
    { finding: 'weight-loss', state: 'absent' },
    { finding: 'nausea', state: 'present' },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'early-satiety-or-appetite-loss', state: 'present' },
  ],
  results: [],
  diagnosis: 'ovarian-cancer',
  since: '2026.11.7',
  acceptable: ['irritable-bowel-syndrome', 'colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['fit', 'ileocolonoscopy-biopsy'], ['ca125']],
  source: { id: 'mdu-ovarian-delay', locator: 'The scene' },
  readFrom: 'full_text',
};
