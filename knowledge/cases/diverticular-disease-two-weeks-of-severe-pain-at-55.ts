import type { CaseEntry } from '../schema';

export const diverticularDiseaseTwoWeeksOfSeverePainAt55Case: CaseEntry = {
  id: 'diverticular-disease-two-weeks-of-severe-pain-at-55',
  title: 'Two weeks of severe low pain and a swollen belly in a man of 55',
  summary:
    'A 55-year-old man came to an emergency department with two weeks of severe pain low in the belly and a swelling. Above the pubis the belly was swollen, tender and guarded. White cells were 24.2, neutrophils 21.7, CRP 153 mg/L, ALT 78 IU/L, platelets 486. It was diverticulitis with a contained perforation, from which abscesses of liver and brain came later; CT, operation and the later illness are left out. He told gut complaints.',
  setting: 'emergency',
  ageYears: 55,
  sex: 'male',
  answers: [
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'visible-distension', state: 'present' },
    { finding: 'symptom-duration', quantity: 14 },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'peritonism', state: 'present' },
    { finding: 'raised-white-cells', state: 'present' },
    { finding: 'white-cell-count', quantity: 24.2 },
    { finding: 'neutrophils', quantity: 21.7 },
    { finding: 'raised-inflammatory-markers', state: 'present' },
    { finding: 'platelets', quantity: 486 },
    { finding: 'raised-platelets', state: 'present' },
  ],
  results: [{ investigation: 'lft', outcome: 'transaminases-raised' }],
  diagnosis: 'diverticular-disease',
  since: '2026.11.11',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen'], ['cbc', 'crp'], ['renal-function', 'electrolytes-and-calcium']],
  source: { id: 'jscr-2022-rjac297', locator: 'Initial presentation' },
  readFrom: 'full_text',
};
