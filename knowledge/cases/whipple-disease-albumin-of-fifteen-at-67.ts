import type { CaseEntry } from '../schema';

export const whippleDiseaseAlbuminOfFifteenAt67Case: CaseEntry = {
  id: 'whipple-disease-albumin-of-fifteen-at-67',
  title: 'A year of diarrhoea, 25 kg lost and an albumin of 1.5 at 67',
  summary:
    'A 67-year-old patient, sex not stated, had had diarrhoea for more than a year (coded as 365 days) and lost 25 kg in the last six months. The patient was pale and dry; haemoglobin 9.5 g/dL from lack of iron, albumin 1.5 g/dL, creatinine and urea raised. Celiac antibodies, C. difficile toxin and cultures were negative. It was Whipple’s disease; capsule endoscopy and biopsies are left out.',
  setting: 'general',
  ageYears: 67,
  sex: 'unknown',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 365 },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'dehydration', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'haemoglobin', quantity: 95 },
    { finding: 'iron-deficiency-anaemia', state: 'present' },
    { finding: 'low-ferritin', state: 'present' },
    { finding: 'low-albumin', state: 'present' },
    { finding: 'malabsorption-signs', state: 'present' },
    { finding: 'serology-positive', state: 'absent' },
  ],
  results: [
    { investigation: 'serum-albumin', value: 15 },
    { investigation: 'stool-culture', outcome: 'no-pathogen' },
    { investigation: 'c-difficile-testing', outcome: 'negative' },
  ],
  diagnosis: 'whipple-disease',
  since: '2026.11.6',
  acceptable: ['celiac-disease'],
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['duodenal-biopsy'], ['ileocolonoscopy-biopsy', 'fit', 'ct-abdomen']],
  source: { id: 'gastrocloud-malabsorption', locator: 'Case' },
  readFrom: 'full_text',
};
