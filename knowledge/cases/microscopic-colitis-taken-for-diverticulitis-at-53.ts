import type { CaseEntry } from '../schema';

export const microscopicColitisTakenForDiverticulitisAt53Case: CaseEntry = {
  id: 'microscopic-colitis-taken-for-diverticulitis-at-53',
  title: 'Two months of diarrhoea and pain, admitted as diverticulitis',
  summary:
    'A woman of 53 was admitted with two months of diarrhoea and abdominal pain as suspected diverticulitis. She passed seven or eight stools a day, at times at night, and three antibiotics had not helped. She had taken lansoprazole for nine months. The colon looked normal and biopsies showed collagenous colitis; they are left out.',
  setting: 'inpatient',
  ageYears: 53,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 60 },
    { finding: 'stools-per-day', quantity: 7 },
    { finding: 'nocturnal-stools', state: 'present' },
    { finding: 'ppi-use', state: 'present' },
    { finding: 'mc-drug', state: 'present' },
    { finding: 'antibiotics-recent', state: 'present' },
  ],
  results: [],
  diagnosis: 'microscopic-colitis',
  since: '2026.11.3',
  acceptable: ['clostridioides-difficile-infection', 'crohn-disease'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['c-difficile-testing'],
    ['colonoscopy-random-biopsies', 'ileocolonoscopy-biopsy'],
    ['faecal-calprotectin', 'crp'],
  ],
  source: { id: 'mja-lansoprazole-colitis', locator: 'Patient 2' },
  readFrom: 'full_text',
};
