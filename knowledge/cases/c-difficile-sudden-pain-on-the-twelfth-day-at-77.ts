import type { CaseEntry } from '../schema';

export const cDifficileSuddenPainOnTheTwelfthDayAt77Case: CaseEntry = {
  id: 'c-difficile-sudden-pain-on-the-twelfth-day-at-77',
  title: 'Sudden pain and sepsis on the twelfth day of metronidazole in a man of 77',
  summary:
    'A 77-year-old man weakened by chemotherapy, on metronidazole for C. difficile colitis for twelve days, had sudden abdominal pain, went downhill and still had diarrhoea. He was septic, with unstable circulation and raised lactate; the whole abdomen was painful with signs of peritonitis. The inflamed colon had widened and burst; film, operation and specimen are left out.',
  setting: 'inpatient',
  ageYears: 77,
  sex: 'male',
  answers: [
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'unwell-sepsis-signs', state: 'present' },
    { finding: 'haemodynamic-signs', state: 'present' },
    { finding: 'peritonism', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'suspected-infection', state: 'present' },
    { finding: 'immunosuppressed', state: 'present' },
    { finding: 'on-anticancer-treatment', state: 'present' },
    { finding: 'antibiotics-recent', state: 'present' },
    { finding: 'cdiff-risk', state: 'present' },
    { finding: 'cdiff-confirmed', state: 'present' },
  ],
  results: [],
  diagnosis: 'clostridioides-difficile-infection',
  since: '2026.11.6',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen'], ['troponin-lactate-panel']],
  source: { id: 'gastre-fulminant-cdiff', locator: 'First case' },
  readFrom: 'full_text',
};
