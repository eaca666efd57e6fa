import type { CaseEntry } from '../schema';

export const mesentericIschaemiaAnUneasyBellyAndVomitingAt78Case: CaseEntry = {
  id: 'mesenteric-ischaemia-an-uneasy-belly-and-vomiting-at-78',
  title: 'An uneasy belly and vomiting since the evening in a man of 78 who has had a heart attack',
  summary:
    'A 78-year-old man with diabetes and a heart attack in his history had since the evening had an uneasy belly and vomited, and came as it did not pass. Nothing was tender, no guarding and no rebound, only unease in the lower midline; white cells 10.0, the other tests not told as abnormal. The bowel lacked blood without a blocked artery. The electrocardiogram, films and CT are left out. The unease is coded as pain of the lower belly; when he came is not told and the duration is reckoned as one day. The heart attack is coded as known arterial disease.',
  setting: 'emergency',
  ageYears: 78,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'symptom-duration', quantity: 1 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'known-diabetes', state: 'present' },
    { finding: 'vascular-risk', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'absent' },
    { finding: 'peritonism', state: 'absent' },
    { finding: 'white-cell-count', quantity: 10.0 },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.19',
  acceptable: ['acute-gastroenteritis'],
  redFlagExpected: null,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['ct-abdomen'],
    ['troponin-lactate-panel'],
    ['crp'],
    ['renal-function', 'electrolytes-and-calcium'],
  ],
  source: { id: 'jsge-77555-nomi-78', locator: 'Abstract, to the bloods' },
  readFrom: 'abstract',
};
