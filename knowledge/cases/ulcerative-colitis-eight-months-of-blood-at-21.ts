import type { CaseEntry } from '../schema';

export const ulcerativeColitisEightMonthsOfBloodAt21Case: CaseEntry = {
  id: 'ulcerative-colitis-eight-months-of-blood-at-21',
  title: 'Eight months of blood in the stool, pain and tiredness in a man of 21',
  summary:
    'A man of 21 came to the clinic with eight months of blood in the stool, belly pain, tiredness and loss of weight. The belly was soft with mild tenderness in the left lower part; haemoglobin 10.4 g/dL. It was ulcerative colitis of rectum and sigmoid; two weeks later ulcers of the left ankle followed. Scan, colonoscopy and biopsies are left out, and so is the skin, which came after. Whether the stools were loose is not told.',
  setting: 'secondary_care',
  ageYears: 21,
  sex: 'male',
  answers: [
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'symptom-duration', quantity: 240 },
    { finding: 'llq-pain', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'haemoglobin', quantity: 104 },
    { finding: 'anaemia', state: 'present' },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.10',
  acceptable: ['crohn-disease', 'colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['crp', 'esr'], ['ferritin'], ['faecal-calprotectin', 'ileocolonoscopy-biopsy']],
  source: { id: 'zeng-2021-pg-uc-21', locator: 'Case' },
  readFrom: 'full_text',
};
