import type { CaseEntry } from '../schema';

export const crohnDiseaseTwentyDaysOfASoreButtockAt29Case: CaseEntry = {
  id: 'crohn-disease-twenty-days-of-a-sore-buttock-at-29',
  title: 'Twenty days of growing pain in the right buttock and 39 degrees in a man of 29 with Crohn’s disease',
  summary:
    'A 29-year-old man with Crohn’s disease since 18, with fistulas between bowel loops and beside the anus, a blocked ureter and aching knees and ankles in the past, on mesalazine for three years with about three stools a day, was admitted for 20 days of growing pain in the right buttock, worse in the last week also at rest, with 39 degrees. A like pain on the left months before went with physiotherapy. Sore behind the right hip bone and in both groins; turning the right hip was very limited and painful. White cells 14.39. Abscesses before the sacrum and in the buttock; the scans are left out. The part seen breaks off in the blood count. The buttock has no entry and is coded as joint pain; no diarrhoea is coded from three stools a day, whose form is not told.',
  setting: 'inpatient',
  ageYears: 29,
  sex: 'male',
  answers: [
    { finding: 'joint-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 20 },
    { finding: 'fever', state: 'present' },
    { finding: 'temp-c', quantity: 39 },
    { finding: 'known-cd', state: 'present' },
    { finding: 'perianal-disease', state: 'present' },
    { finding: 'cd-behaviour', choice: 'penetrating' },
    { finding: 'age-at-diagnosis', quantity: 18 },
    { finding: 'stools-per-day', quantity: 3 },
    { finding: 'white-cell-count', quantity: 14.39 },
    { finding: 'raised-white-cells', state: 'present' },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.19',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['ct-abdomen', 'mri-enterography'],
    ['crp'],
    ['blood-culture'],
    ['renal-function', 'electrolytes-and-calcium'],
  ],
  source: { id: 'aspe-2002-crohn-hip-29', locator: 'Case, the part seen' },
  readFrom: 'full_text',
};
