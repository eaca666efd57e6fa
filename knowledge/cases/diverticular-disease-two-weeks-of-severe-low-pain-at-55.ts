import type { CaseEntry } from '../schema';

export const diverticularDiseaseTwoWeeksOfSevereLowPainAt55Case: CaseEntry = {
  id: 'diverticular-disease-two-weeks-of-severe-low-pain-at-55',
  title: 'Two weeks of severe low pain with a swollen, guarded belly at 55',
  summary:
    'A 55-year-old man came to an emergency department with two weeks of severe pain low in the belly and a swollen belly. It was swollen and tender above the pubis, with local peritonism. White cells were 24.2, neutrophils 21.7, C-reactive protein 153 mg/L, alanine aminotransferase 78 IU/L and platelets 486. Computed tomography, the operation and the later abscesses of liver and brain are left out: it was a perforated diverticulitis.',
  setting: 'emergency',
  ageYears: 55,
  sex: 'male',
  answers: [
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'symptom-duration', quantity: 14 },
    { finding: 'acute-distension', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'peritonism', state: 'present' },
    { finding: 'white-cell-count', quantity: 24.2 },
    { finding: 'neutrophils', quantity: 21.7 },
    { finding: 'platelets', quantity: 486 },
  ],
  results: [
    { investigation: 'crp', value: 153 },
    { investigation: 'lft', outcome: 'transaminases-raised' },
  ],
  diagnosis: 'diverticular-disease',
  since: '2026.11.12',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen'], ['cbc', 'crp']],
  source: { id: 'jscr-rjac297-abscesses-55', locator: 'Initial presentation' },
  readFrom: 'full_text',
};
