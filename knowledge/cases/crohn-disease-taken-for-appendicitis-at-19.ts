import type { CaseEntry } from '../schema';

export const crohnDiseaseTakenForAppendicitisAt19Case: CaseEntry = {
  id: 'crohn-disease-taken-for-appendicitis-at-19',
  title: 'Right lower pain and two months of watery stools in a man of 19',
  summary:
    'A 19-year-old man came to a hospital with a dull pain and rebound tenderness in the right lower abdomen. He had had watery diarrhoea and had lost about ten kilograms in two months. He was operated on for a ruptured appendix; blood in the stool and fever came only after that operation and are left out. It turned out to be Crohn’s disease of the ileum; the imaging and the tissue that showed it are left out.',
  setting: 'secondary_care',
  ageYears: 19,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'peritonism', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'symptom-duration', quantity: 60 },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.2',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [
    ['ct-abdomen', 'intestinal-ultrasound'],
    ['crp', 'cbc'],
  ],
  source: { id: 'hsu-2013-crohn', locator: 'Page 652, second paragraph (first hospital)' },
  readFrom: 'full_text',
};
