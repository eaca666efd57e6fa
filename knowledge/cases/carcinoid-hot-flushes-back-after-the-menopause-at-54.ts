import type { CaseEntry } from '../schema';

export const carcinoidHotFlushesBackAfterTheMenopauseAt54Case: CaseEntry = {
  id: 'carcinoid-hot-flushes-back-after-the-menopause-at-54',
  title: 'Hot flushes two years after the menopause in a woman of 54 with a mild irritable bowel',
  summary:
    'A 54-year-old woman with high blood pressure and a mild irritable bowel with diarrhoea came because hot flushes had returned two years after the menopause, mostly after meals, with wine and when she ran. Two of them were seen during the examination, without sweat; the examination was otherwise normal. It was a carcinoid tumour of the ileum; the diarrhoea by night of a year later, the obstruction and the operation are left out.',
  setting: 'primary_care',
  ageYears: 54,
  sex: 'female',
  answers: [
    { finding: 'flushing-episodes', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'postmenopausal', state: 'present' },
    { finding: 'ibs-d-or-functional-diarrhoea', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'absent' },
    { finding: 'abdominal-mass', state: 'absent' },
    { finding: 'flushing', state: 'present' },
    { finding: 'hypertension', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.8',
  redFlagExpected: null,
  urgencyExpected: null,
  source: { id: 'pommier-carcinoid-54', locator: 'Case history, first visit' },
  readFrom: 'full_text',
};
