import type { CaseEntry } from '../schema';

export const colorectalCancerHiddenBloodAtARoutineVisitAt56Case: CaseEntry = {
  id: 'colorectal-cancer-hidden-blood-at-a-routine-visit-at-56',
  title: 'Hidden blood in the stool at a routine visit of a woman of 56',
  summary:
    'A case of a pathology laboratory for students, possibly drawn from a real specimen: a 56-year-old woman has a routine examination by her physician, and a positive test for hidden blood in the stool is the only thing found. White cells 7.76, haemoglobin 121 g/L, mean cell volume 84 fL, platelets 209. It is an adenocarcinoma of the colon; colonoscopy and operation are left out. The text calls the blood count a sign of lost iron, but no ferritin is given, so a lack of iron is not coded.',
  setting: 'primary_care',
  ageYears: 56,
  sex: 'female',
  answers: [
    { finding: 'occult-blood-positive', state: 'present' },
    { finding: 'haemoglobin', quantity: 121 },
    { finding: 'mcv', quantity: 84 },
    { finding: 'platelets', quantity: 209 },
    { finding: 'white-cell-count', quantity: 7.76 },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  writtenForTeaching: true,
  since: '2026.11.16',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ileocolonoscopy-biopsy'], ['ferritin']],
  source: { id: 'webpath-gi2-colon-cancer', locator: 'Case 10, Clinical History' },
  readFrom: 'full_text',
};
