import type { CaseEntry } from '../schema';

export const cDifficileASwollenKneeAWeekLaterAt69Case: CaseEntry = {
  id: 'c-difficile-a-swollen-knee-a-week-later-at-69',
  title: 'A swollen knee a week after diarrhoea from antibiotics in a man of 69',
  summary:
    'A 69-year-old man had a swollen right knee one week after diarrhoea that had followed antibiotics. The stool held C. difficile of ribotype 027; stool test, HLA type and antibodies are left out. His partner caught it as well, but when is not told. Where he was seen is not told either.',
  setting: 'general',
  ageYears: 69,
  sex: 'male',
  answers: [
    { finding: 'arthritis', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'antibiotics-recent', state: 'present' },
    { finding: 'cdiff-risk', state: 'present' },
  ],
  results: [],
  diagnosis: 'clostridioides-difficile-infection',
  since: '2026.11.10',
  acceptable: ['acute-gastroenteritis'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['c-difficile-testing', 'stool-multiplex-pcr'],
    ['stool-culture', 'stool-multiplex-pcr'],
  ],
  source: { id: 'cdiff-027-reactive-arthritis', locator: 'Abstract' },
  readFrom: 'abstract',
};
