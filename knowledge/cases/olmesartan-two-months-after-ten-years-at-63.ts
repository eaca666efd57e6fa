import type { CaseEntry } from '../schema';

export const olmesartanTwoMonthsAfterTenYearsAt63Case: CaseEntry = {
  id: 'olmesartan-two-months-after-ten-years-at-63',
  title: 'Two months of diarrhoea in a man of 63 ten years on the same blood pressure tablet',
  summary:
    'A 63-year-old man, who had taken olmesartan for ten years, had had diarrhoea for two months. It was an enteropathy from olmesartan; endoscopy and biopsy are left out.',
  setting: 'secondary_care',
  ageYears: 63,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 60 },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'on-olmesartan', state: 'present' },
    { finding: 'on-diarrhoea-drug', state: 'present' },
    { finding: 'on-sick-day-drug', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.8',
  acceptable: ['celiac-disease', 'microscopic-colitis'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['ttg-iga', 'total-iga']],
  source: { id: 'serodio-2019-olmesartan', locator: 'Abstract' },
  readFrom: 'abstract',
};
