import type { CaseEntry } from '../schema';

export const coeliacArteryPressedTwentyPoundsInTwoMonthsAt23Case: CaseEntry = {
  id: 'coeliac-artery-pressed-twenty-pounds-in-two-months-at-23',
  title: 'Six to eight weeks of attacks of pain and vomiting with twenty pounds lost in a woman of 23',
  summary:
    'A 23-year-old woman with generalised anxiety and migraine came to the clinic with six to eight weeks of attacks of abdominal pain with nausea and vomiting and about twenty pounds lost without wanting to. Examination and first blood tests were unremarkable. It was compression of the coeliac artery by the median arcuate ligament; the CT angiogram is left out.',
  setting: 'secondary_care',
  ageYears: 23,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'symptom-duration', quantity: 49 },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'anxiety-or-depression', state: 'present' },
    { finding: 'migraine', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'absent' },
    { finding: 'abdominal-mass', state: 'absent' },
    { finding: 'anaemia', state: 'absent' },
  ],
  results: [{ investigation: 'cbc', outcome: 'normal' }],
  diagnosis: 'mesenteric-ischaemia-chronic',
  since: '2026.11.8',
  redFlagExpected: null,
  urgencyExpected: null,
  source: { id: 'ejim-2021-arcuate', locator: 'Case description' },
  readFrom: 'full_text',
};
