import type { CaseEntry } from '../schema';

export const ovarianCancerThreeDaysOfVomitingAndNoStoolAt58Case: CaseEntry = {
  id: 'ovarian-cancer-three-days-of-vomiting-and-no-stool-at-58',
  title: 'Three days of vomiting and constipation in a woman of 58',
  summary:
    'A 58-year-old woman with several operations of the belly behind her, diabetes and high pressure had vomited and been constipated for three days. She had no fever; pulse 100, blood pressure 106/60. She looked uncomfortable; no bowel sounds were heard, and the belly was tender all over and a little swollen. It was a low-grade cancer of the ovary that had wrapped the bowel; CT, puncture and laparoscopy are left out. Where she was seen is not told. She told gut complaints.',
  setting: 'general',
  ageYears: 58,
  sex: 'female',
  answers: [
    { finding: 'vomiting', state: 'present' },
    { finding: 'constipation', state: 'present' },
    { finding: 'symptom-duration', quantity: 3 },
    { finding: 'prior-abdominal-surgery', state: 'present' },
    { finding: 'known-diabetes', state: 'present' },
    { finding: 'fever', state: 'absent' },
    { finding: 'hr', quantity: 100 },
    { finding: 'sbp', quantity: 106 },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'visible-distension', state: 'present' },
  ],
  results: [],
  diagnosis: 'ovarian-cancer',
  since: '2026.11.11',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen'], ['electrolytes-and-calcium', 'renal-function'], ['cbc', 'crp']],
  source: { id: 'acg2021-418870-eps', locator: 'Abstract, case description' },
  readFrom: 'full_text',
};
