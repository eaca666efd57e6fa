import type { CaseEntry } from '../schema';

export const ischaemicColitisSixDaysWithoutStoolOnNewTabletsAt27Case: CaseEntry = {
  id: 'ischaemic-colitis-six-days-without-stool-on-new-tablets-at-27',
  title: 'Six days without stool, with pain and vomiting, after new tablets for the mind in a man of 27',
  summary:
    'A 27-year-old man with a bipolar disorder and depression came to an emergency department with six days of constipation, pain in the belly, nausea and vomiting without blood. Within two weeks his tablets had been changed to olanzapine, benztropine and bupropion. The belly was swollen and tender all over with guarding, the white cells were raised. It was a severe ischaemic colitis of the left colon; the blood from the bowel and the fever, which came later, the scan and the colonoscopy are left out. The number of white cells and temperature at first are not told. A bipolar disorder has no entry; depression is coded. The swelling is coded as new, and vomiting in six days of illness as repeated.',
  setting: 'emergency',
  ageYears: 27,
  sex: 'male',
  answers: [
    { finding: 'constipation', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'vomiting-persistent', state: 'present' },
    { finding: 'symptom-duration', quantity: 6 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'anxiety-or-depression', state: 'present' },
    { finding: 'depression', state: 'present' },
    { finding: 'visible-distension', state: 'present' },
    { finding: 'acute-distension', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'peritonism', state: 'present' },
    { finding: 'raised-white-cells', state: 'present' },
  ],
  results: [],
  diagnosis: 'ischaemic-colitis',
  since: '2026.11.17',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [
    ['ct-abdomen'],
    ['electrolytes-and-calcium', 'renal-function'],
    ['troponin-lactate-panel', 'crp'],
  ],
  source: { id: 'park-2012-olanzapine', locator: 'Abstract' },
  readFrom: 'abstract',
};
