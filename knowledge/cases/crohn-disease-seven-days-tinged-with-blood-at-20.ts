import type { CaseEntry } from '../schema';

export const crohnDiseaseSevenDaysTingedWithBloodAt20Case: CaseEntry = {
  id: 'crohn-disease-seven-days-tinged-with-blood-at-20',
  title: 'Seven days of diarrhoea tinged with blood and slime in a woman of 20',
  summary:
    'A 20-year-old woman saw her family doctor with diarrhoea tinged with blood, with slime, on and off for seven days; for two days she had cramps with each stool, and tenesmus. She had not been abroad. C. difficile was not found. It was Crohn’s disease; colonoscopy and biopsy are left out.',
  setting: 'primary_care',
  ageYears: 20,
  sex: 'female',
  answers: [
    { finding: 'acute-bloody-diarrhoea', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'mucus-per-rectum', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'pain-related-to-defecation', state: 'present' },
    { finding: 'tenesmus', state: 'present' },
    { finding: 'symptom-duration', quantity: 7 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'recent-travel', state: 'absent' },
  ],
  results: [{ investigation: 'c-difficile-testing', outcome: 'negative' }],
  diagnosis: 'crohn-disease',
  since: '2026.11.13',
  acceptable: ['ulcerative-colitis', 'acute-gastroenteritis'],
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['ileocolonoscopy-biopsy', 'faecal-calprotectin'],
    ['cbc', 'crp'],
  ],
  source: { id: 'mdedge-fm-86617', locator: 'First paragraph' },
  readFrom: 'full_text',
};
