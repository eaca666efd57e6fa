import type { CaseEntry } from '../schema';

export const ischaemicColitisFibrillationAt83Case: CaseEntry = {
  id: 'ischaemic-colitis-fibrillation-at-83',
  title: 'A day of acute pain and blood in a woman of 83 on dialysis with atrial fibrillation',
  summary:
    'An 83-year-old woman on dialysis, with arterial disease of the legs, atrial fibrillation without treatment and an operation for rectal cancer behind her, came with a day of acute abdominal pain and blood in the stool. The belly was tender all over; white cells and amylase were raised. It was ischaemic colitis; CT, colonoscopy and the operation are left out.',
  setting: 'emergency',
  ageYears: 83,
  sex: 'female',
  answers: [
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'vascular-risk', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'raised-white-cells', state: 'present' },
    { finding: 'symptom-duration', quantity: 1 },
  ],
  results: [],
  diagnosis: 'ischaemic-colitis',
  since: '2026.11.3',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen'], ['troponin-lactate-panel']],
  source: { id: 'dialysis-ischaemia-83', locator: 'Abstract' },
  readFrom: 'abstract',
};
