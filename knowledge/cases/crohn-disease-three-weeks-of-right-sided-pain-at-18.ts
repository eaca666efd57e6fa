import type { CaseEntry } from '../schema';

export const crohnDiseaseThreeWeeksOfRightSidedPainAt18Case: CaseEntry = {
  id: 'crohn-disease-three-weeks-of-right-sided-pain-at-18',
  title: 'Three weeks of right lower pain taken for a perforated appendix in a man of 18',
  summary:
    'An 18-year-old man without known illness had had pain in the right lower belly on and off for three weeks. He was treated with antibiotics for appendicitis; only when he was asked later did he tell that for long he had opened his bowels five or six times a day with loose stool. It was Crohn’s disease of ileum and colon; the CTs and the colonoscopy are left out.',
  setting: 'emergency',
  ageYears: 18,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'symptom-duration', quantity: 21 },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'stools-per-day', quantity: 5.5 },
    { finding: 'chronic-diarrhoea', state: 'present' },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.7',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['ileocolonoscopy-biopsy', 'mri-enterography', 'intestinal-ultrasound'],
    ['faecal-calprotectin'],
  ],
  source: { id: 'perf-ect-crohn-appendicitis', locator: 'Abstract, case' },
  readFrom: 'abstract',
};
