import type { CaseEntry } from '../schema';

export const cDifficileAMonthOfStomaDiarrhoeaAt72Case: CaseEntry = {
  id: 'c-difficile-a-month-of-stoma-diarrhoea-at-72',
  title: 'A month of loose stoma output without antibiotics in a man of 72',
  summary:
    'A 72-year-old man whose colon had been removed for ulcerative colitis 24 years before came with a low fever and a month of diarrhoea through the stoma without blood. He had taken no antibiotic. It was C. difficile in the small bowel; the toxin test is left out.',
  setting: 'secondary_care',
  ageYears: 72,
  sex: 'male',
  answers: [
    { finding: 'fever', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'symptom-duration', quantity: 30 },
    { finding: 'antibiotics-recent', state: 'absent' },
    { finding: 'known-uc', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
    { finding: 'cdiff-risk', state: 'present' },
  ],
  results: [],
  diagnosis: 'clostridioides-difficile-infection',
  since: '2026.11.7',
  acceptable: ['acute-gastroenteritis'],
  redFlagExpected: null,
  urgencyExpected: 'soon',
  investigationsExpected: [['c-difficile-testing']],
  source: { id: 'jamil-2007-ileostomy', locator: 'Case 2' },
  readFrom: 'abstract',
};
