import type { CaseEntry } from '../schema';

export const acutePancreatitisABoardLikeBellyAt40Case: CaseEntry = {
  id: 'acute-pancreatitis-a-board-like-belly-at-40',
  title: 'Two days of growing pain and a belly hard as a board in a woman of 40',
  summary:
    'A 40-year-old woman had ever worse pain of the belly for two days; in the emergency room the belly was hard as a board and extremely tender. Bilirubin 3.8 mg/dL, albumin 3.5 g/dL, glucose 120 mg/dL, calcium 7.8 mg/dL. It teaches acute pancreatitis, probably from gallstones, and lies outside the list; lipase and the film are left out. Calcium is not coded, as it is not adjusted for albumin; jaundice is not told as seen. It is a vignette written to teach and no told patient.',
  setting: 'emergency',
  ageYears: 40,
  sex: 'female',
  answers: [
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 2 },
    { finding: 'peritonism', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'glucose-mmol', quantity: 6.7 },
  ],
  results: [{ investigation: 'serum-albumin', value: 35 }],
  diagnosis: 'out-of-scope',
  writtenForTeaching: true,
  since: '2026.11.12',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['lipase-amylase'], ['ct-abdomen'], ['lft']],
  source: { id: 'webpath-gi2-pancreatitis', locator: 'Case of image 7, clinical history' },
  readFrom: 'full_text',
};
