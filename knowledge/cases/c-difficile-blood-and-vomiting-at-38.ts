import type { CaseEntry } from '../schema';

export const cDifficileBloodAndVomitingAt38Case: CaseEntry = {
  id: 'c-difficile-blood-and-vomiting-at-38',
  title: 'Woken by sharp pain and a large bleed in a man of 38 with nothing behind him',
  summary:
    'A 38-year-old man with an attention disorder was woken by sharp belly pain that ended in a large amount of blood from the rectum, and vomited once. Through the morning he had eight or more episodes of blood from the rectum with lower cramps and more vomiting, felt feverish and had chills. It was an infection with C. difficile caught outside a hospital; the stool tests are left out.',
  setting: 'emergency',
  ageYears: 38,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'pain-wakes-from-sleep', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'gi-bleed-overt', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'bloody-stools-per-day', quantity: 8 },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'symptom-duration', quantity: 1 },
    { finding: 'sudden-pain-then-bleeding', state: 'present' },
  ],
  results: [],
  diagnosis: 'clostridioides-difficile-infection',
  since: '2026.11.5',
  acceptable: ['acute-gastroenteritis', 'ischaemic-colitis'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['c-difficile-testing'], ['stool-culture', 'stool-multiplex-pcr'], ['cbc']],
  source: { id: 'mercado-cdiff', locator: 'Case Presentation' },
  readFrom: 'abstract',
};
