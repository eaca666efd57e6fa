import type { CaseEntry } from '../schema';

export const crohnDiseaseFiveMonthsOfAbscessesAt18Case: CaseEntry = {
  id: 'crohn-disease-five-months-of-abscesses-at-18',
  title: 'Five months of abscesses of the vulva in a woman of 18',
  summary:
    'An 18-year-old woman without illness came to an outpatient clinic because abscesses of the vulva had come back for five months. The vulva was swollen, tender, red and warm. But for pain there and trouble with long sitting she had no complaint, which is coded as no diarrhoea and no belly pain. It was Crohn disease; MRI, endoscopies and biopsies are left out. The infection of the vulva is coded as suspected infection. She told no gut complaint.',
  setting: 'secondary_care',
  ageYears: 18,
  sex: 'female',
  answers: [
    { finding: 'symptom-duration', quantity: 152 },
    { finding: 'suspected-infection', state: 'present' },
    { finding: 'diarrhoea', state: 'absent' },
    { finding: 'abdominal-pain', state: 'absent' },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.11',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['faecal-calprotectin', 'ileocolonoscopy-biopsy'],
    ['cbc', 'crp'],
  ],
  source: { id: 'bmcwh-2021-vulvar-crohn', locator: 'Case presentation, the beginning' },
  readFrom: 'abstract',
};
