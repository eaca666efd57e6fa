import type { CaseEntry } from '../schema';

export const checkpointInhibitorBloodAfterFiveDaysAt37Case: CaseEntry = {
  id: 'checkpoint-inhibitor-blood-after-five-days-at-37',
  title: 'Bright red loose stools five days after new cancer treatment in a man of 37',
  summary:
    'A 37-year-old man with melanoma had bright red loose stools, belly pain and a painful urge to pass stool within five days of his first cycle of ipilimumab and nivolumab. The immune treatment had caused colitis; endoscopy and biopsies are left out.',
  setting: 'general',
  ageYears: 37,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'acute-bloody-diarrhoea', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'tenesmus', state: 'present' },
    { finding: 'on-ici', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.5',
  acceptable: ['ulcerative-colitis', 'acute-gastroenteritis'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['c-difficile-testing'],
    ['ileocolonoscopy-biopsy'],
  ],
  source: { id: 'abu-khalaf-2020-checkpoint', locator: 'Abstract, case summary' },
  readFrom: 'abstract',
};
