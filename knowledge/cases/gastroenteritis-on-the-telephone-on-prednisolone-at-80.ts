import type { CaseEntry } from '../schema';

export const gastroenteritisOnTheTelephoneOnPrednisoloneAt80Case: CaseEntry = {
  id: 'gastroenteritis-on-the-telephone-on-prednisolone-at-80',
  title: 'Diarrhoea and vomiting told over the telephone by a woman of 80',
  summary:
    'An 80-year-old woman who looked after her husband rang the service out of hours with diarrhoea and vomiting, and again in the evening: both were worse, the stool very profuse, and she was very tired. She had type 2 diabetes, polymyalgia for which she took prednisolone, and an old heart attack. Nobody saw her. It was Campylobacter; the collapse two days later and the stool test are left out. The old heart attack is coded as known arterial disease; the dose of prednisolone is not told.',
  setting: 'primary_care',
  ageYears: 80,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'new-diarrhoea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'profuse-watery-stool', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'symptom-duration', quantity: 1 },
    { finding: 'known-diabetes', state: 'present' },
    { finding: 'long-term-steroid', state: 'present' },
    { finding: 'vascular-risk', state: 'present' },
  ],
  results: [],
  diagnosis: 'acute-gastroenteritis',
  since: '2026.11.17',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['renal-function', 'electrolytes-and-calcium'],
    ['stool-culture', 'stool-multiplex-pcr'],
    ['cbc', 'crp'],
  ],
  source: { id: 'mdu-campylobacter-80', locator: 'Case' },
  readFrom: 'full_text',
};
