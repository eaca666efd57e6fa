import type { CaseEntry } from '../schema';

export const cDifficileThreeDaysAfterAColonoscopyAt50Case: CaseEntry = {
  id: 'c-difficile-three-days-after-a-colonoscopy-at-50',
  title: 'Ten watery stools a day three days after a screening colonoscopy in a woman of 50',
  summary:
    'A healthy woman of 50 had a screening colonoscopy, normal but for a small polyp that was taken off, and three days later watery diarrhoea up to ten times a day and at night. She had had no antibiotic and no hospital stay. The stool was positive for C. difficile toxin, and she got well on fluids alone; the stool test is left out.',
  setting: 'secondary_care',
  ageYears: 50,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'stools-per-day', quantity: 10 },
    { finding: 'nocturnal-stools', state: 'present' },
    { finding: 'recent-endoscopy-14d', state: 'present' },
    { finding: 'crc-screening-up-to-date', state: 'present' },
    { finding: 'antibiotics-recent', state: 'absent' },
    { finding: 'recent-hospitalisation', state: 'absent' },
  ],
  results: [],
  diagnosis: 'clostridioides-difficile-infection',
  since: '2026.11.6',
  acceptable: ['acute-gastroenteritis'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['c-difficile-testing', 'stool-multiplex-pcr'],
    ['stool-culture', 'stool-multiplex-pcr'],
  ],
  source: { id: 'acg-1504-cdiff', locator: 'Case description' },
  readFrom: 'abstract',
};
