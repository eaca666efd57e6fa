import type { CaseEntry } from '../schema';

export const crohnDiseaseALumpAndTwoDaysOfVomitingAt74Case: CaseEntry = {
  id: 'crohn-disease-a-lump-and-two-days-of-vomiting-at-74',
  title: 'Six months of pain low on the right, now two days of vomiting, in a man of 74',
  summary:
    'A 74-year-old man was admitted with pain low on the right and a bloated belly that had come and gone for six months, and two days of getting worse with nausea and vomiting. A lump of 8 by 7 cm without a clear border was felt low on the right. It was taken for an abscess of the appendix with a blocked bowel and was Crohn’s disease of ileum and caecum; ultrasound, plain film and operation are left out. Stools, fever and weight are not told. Whether the belly was seen to swell is not told; it is coded as bloating.',
  setting: 'inpatient',
  ageYears: 74,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'persistent-right-sided-pain', state: 'present' },
    { finding: 'bloating', state: 'present' },
    { finding: 'symptom-duration', quantity: 183 },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'abdominal-mass', state: 'present' },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.17',
  acceptable: ['colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen'], ['cbc', 'crp'], ['electrolytes-and-calcium', 'renal-function']],
  source: { id: 'luo-2007-crohn-two', locator: 'Case 1' },
  readFrom: 'full_text',
};
