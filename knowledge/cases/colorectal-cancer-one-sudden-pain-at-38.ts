import type { CaseEntry } from '../schema';

export const colorectalCancerOneSuddenPainAt38Case: CaseEntry = {
  id: 'colorectal-cancer-one-sudden-pain-at-38',
  title: 'Sudden severe belly pain with vomiting in a healthy woman of 38',
  summary:
    'A healthy 38-year-old woman, never operated on, came to her local hospital with sudden severe belly pain, nausea and vomiting. She had noticed nothing of the bowel before. The belly was tender throughout; the laboratory tests were unremarkable. A cancer ringed the transverse colon and had spread to the liver; CT, colonoscopy and MRI are left out.',
  setting: 'emergency',
  ageYears: 38,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'absent' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'weight-loss', state: 'absent' },
    { finding: 'change-in-bowel-habit', state: 'absent' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'anaemia', state: 'absent' },
    { finding: 'raised-white-cells', state: 'absent' },
  ],
  results: [{ investigation: 'cbc', outcome: 'normal' }],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.7',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen']],
  source: { id: 'ajmcr-6-6-colon-38', locator: 'Abstract and case report' },
  readFrom: 'full_text',
};
