import type { CaseEntry } from '../schema';

export const cDifficileIleusWithoutDiarrhoeaCase: CaseEntry = {
  id: 'c-difficile-ileus-without-diarrhoea',
  title: 'Weeks of pain and distension without diarrhoea in a man of 44',
  summary:
    'A 44-year-old man had had abdominal pain, a swollen belly, slight fever and no bowel movements for several weeks (coded as three). He had no diarrhoea and had taken no antibiotic. Contrast studies showed a bowel that hardly moved, and no other cause was found; he grew worse on opiates and fibre until the colon was removed. It was C. difficile infection with pseudomembranes; toxin and histology are left out here.',
  setting: 'inpatient',
  ageYears: 44,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'visible-distension', state: 'present' },
    { finding: 'constipation', state: 'present' },
    { finding: 'symptom-duration', quantity: 21 },
    { finding: 'diarrhoea', state: 'absent' },
    { finding: 'antibiotics-recent', state: 'absent' },
    { finding: 'ileus-or-megacolon', state: 'present' },
  ],
  results: [],
  diagnosis: 'clostridioides-difficile-infection',
  since: '2026.11.2',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['c-difficile-testing'], ['ct-abdomen']],
  source: { id: 'elinav-2004-ileus', locator: 'Abstract, case presentation' },
  readFrom: 'abstract',
};
