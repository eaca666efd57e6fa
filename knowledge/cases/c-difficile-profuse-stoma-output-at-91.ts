import type { CaseEntry } from '../schema';

export const cDifficileProfuseStomaOutputAt91Case: CaseEntry = {
  id: 'c-difficile-profuse-stoma-output-at-91',
  title: 'Profuse stoma output after antibiotics in a woman of 91',
  summary:
    'A 91-year-old woman who had long ago lost her colon to ulcerative colitis had profuse diarrhoea through the stoma after a course of antibiotics in hospital. It was C. difficile of the small bowel, of which she died; the toxin test is left out.',
  setting: 'inpatient',
  ageYears: 91,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'known-uc', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
    { finding: 'antibiotics-recent', state: 'present' },
    { finding: 'recent-hospitalisation', state: 'present' },
    { finding: 'cdiff-risk', state: 'present' },
  ],
  results: [],
  diagnosis: 'clostridioides-difficile-infection',
  since: '2026.11.7',
  acceptable: ['acute-gastroenteritis'],
  redFlagExpected: null,
  urgencyExpected: 'same_day',
  investigationsExpected: [['c-difficile-testing']],
  source: { id: 'khan-2010-without-colon', locator: 'Abstract' },
  readFrom: 'abstract',
};
