import type { CaseEntry } from '../schema';

export const herbalVitaminsAYearOfDiarrhoeaAt65Case: CaseEntry = {
  id: 'herbal-vitamins-a-year-of-diarrhoea-at-65',
  title: 'A year of diarrhoea in a woman of 65 who took vitamins',
  summary:
    'A woman of 65 had had diarrhoea for a year; the stool held no hidden blood. For the same year she had taken a herbal multivitamin every day, which contained cascara, and the diarrhoea went when she stopped it. That question and the endoscopy, which showed the stain of such laxatives, are left out.',
  setting: 'general',
  ageYears: 65,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 365 },
    { finding: 'change-in-bowel-habit', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.6',
  acceptable: ['microscopic-colitis', 'bile-acid-diarrhoea'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['fit', 'ileocolonoscopy-biopsy', 'colonoscopy-random-biopsies'], ['ttg-iga']],
  source: { id: 'parikh-melanosis-coli', locator: 'Case' },
  readFrom: 'full_text',
};
