import type { CaseEntry } from '../schema';

export const glutenSensitivityWorseAfterAHolidayInItalyAt34Case: CaseEntry = {
  id: 'gluten-sensitivity-worse-after-a-holiday-in-italy-at-34',
  title: 'Two years of up to seven yellowish stools a day, worse in Italy, in a woman of 34',
  summary:
    'A 34-year-old woman had had diarrhoea for two years, up to seven yellowish stools a day; blood that she wiped onto the paper she put down to piles. After a holiday in Italy she saw that gluten made it worse. The belly was normal; blood tests with thyroid and celiac antibodies, stool cultures and search for parasites were all normal. Without gluten the diarrhoea eased; she carried a gene type of celiac disease and declined the biopsy, and the report leaves it at intolerance to gluten or celiac disease. Colonoscopy, gene test and diet are left out.',
  setting: 'primary_care',
  ageYears: 34,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 730 },
    { finding: 'stools-per-day', quantity: 7 },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'symptom-trigger-wheat', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'absent' },
    { finding: 'abdominal-mass', state: 'absent' },
    { finding: 'peritonism', state: 'absent' },
    { finding: 'serology-positive', state: 'absent' },
    { finding: 'anaemia', state: 'absent' },
    { finding: 'raised-inflammatory-markers', state: 'absent' },
  ],
  results: [
    { investigation: 'stool-culture', outcome: 'no-pathogen' },
    { investigation: 'stool-ova-parasites', outcome: 'none-seen' },
    { investigation: 'cbc', outcome: 'normal' },
  ],
  diagnosis: 'non-celiac-gluten-sensitivity',
  since: '2026.11.7',
  acceptable: ['celiac-disease', 'irritable-bowel-syndrome'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['total-iga'], ['faecal-calprotectin', 'ileocolonoscopy-biopsy']],
  source: { id: 'semfyc-2019-no-quiero-la-prueba', locator: 'Enfoque individual' },
  readFrom: 'full_text',
};
