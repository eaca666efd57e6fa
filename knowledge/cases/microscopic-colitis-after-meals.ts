import type { CaseEntry } from '../schema';

export const microscopicColitisAfterMealsCase: CaseEntry = {
  id: 'microscopic-colitis-after-meals',
  title: 'Watery stools after meals in a man of 51',
  summary:
    'A 51-year-old man had had watery diarrhoea four to five times a day for two months, worse after eating. He had no abdominal pain, no blood and no black stool, and had not travelled. Colonoscopy looked almost normal; the biopsies, left out here, showed microscopic colitis.',
  setting: 'secondary_care',
  ageYears: 51,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 60 },
    { finding: 'stools-per-day', quantity: 4 },
    { finding: 'abdominal-pain', state: 'absent' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'melaena', state: 'absent' },
    { finding: 'recent-travel', state: 'absent' },
  ],
  results: [],
  diagnosis: 'microscopic-colitis',
  since: '2026.11.1',
  source: { id: 'case-wu2021-mc', locator: 'Case report section' },
  readFrom: 'abstract',
};
