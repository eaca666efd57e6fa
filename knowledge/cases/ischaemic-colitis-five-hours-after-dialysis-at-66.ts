import type { CaseEntry } from '../schema';

export const ischaemicColitisFiveHoursAfterDialysisAt66Case: CaseEntry = {
  id: 'ischaemic-colitis-five-hours-after-dialysis-at-66',
  title: 'Pain under the right ribs five hours after dialysis in a woman of 66',
  summary:
    'A 66-year-old woman on haemodialysis for six years, for kidneys damaged by reflux, was admitted with pain under the right ribs that had begun five hours after a session. Appendix and gall bladder had been taken out. The place was tender and the temperature 38 °C; white cells were 15,100. It was a dead right colon without a blocked artery; CT with enema and operation are left out. She told a gut complaint.',
  setting: 'inpatient',
  ageYears: 66,
  sex: 'female',
  answers: [
    { finding: 'ruq-pain', state: 'present' },
    { finding: 'heart-or-kidney-failure', state: 'present' },
    { finding: 'prior-appendicectomy', state: 'present' },
    { finding: 'cholecystectomy', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'temp-c', quantity: 38 },
    { finding: 'raised-white-cells', state: 'present' },
    { finding: 'white-cell-count', quantity: 15.1 },
  ],
  results: [],
  diagnosis: 'ischaemic-colitis',
  since: '2026.11.11',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen'], ['troponin-lactate-panel'], ['cbc', 'crp']],
  source: { id: 'ndt-1997-right-colon', locator: 'Case 1' },
  readFrom: 'full_text',
};
