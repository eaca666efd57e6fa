import type { CaseEntry } from '../schema';

export const diverticularDiseaseTenDaysOfTabletsAtHomeAt78Case: CaseEntry = {
  id: 'diverticular-disease-ten-days-of-tablets-at-home-at-78',
  title: 'Fever and pain low on the right, no better ten days after antibiotics by mouth, in a man of 78',
  summary:
    'A 78-year-old man went to his own doctor with fever and slight pain low on the right and was given antibiotics by mouth, not named. He waited ten days at home, was no better and was brought to a hospital by ambulance: coded is this visit, of which examination and bloods are not in the part seen. It was a diverticulitis of the ascending colon; that the vein of the gut had clotted showed later. Scans are left out. The duration is that of the wait; how long he had been ill before it, and how many days the antibiotics were for, is not told.',
  setting: 'emergency',
  ageYears: 78,
  sex: 'male',
  answers: [
    { finding: 'fever', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 10 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'antibiotics-recent', state: 'present' },
    { finding: 'antibiotic-last-4w', state: 'present' },
    { finding: 'failed-first-line', state: 'present' },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.19',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ct-abdomen'], ['cbc', 'crp'], ['blood-culture'], ['renal-function']],
  source: { id: 'tsukioka-2021-diverticulitis-78', locator: 'History' },
  readFrom: 'full_text',
};
