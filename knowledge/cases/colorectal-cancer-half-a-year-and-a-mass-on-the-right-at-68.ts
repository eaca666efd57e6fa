import type { CaseEntry } from '../schema';

export const colorectalCancerHalfAYearAndAMassOnTheRightAt68Case: CaseEntry = {
  id: 'colorectal-cancer-half-a-year-and-a-mass-on-the-right-at-68',
  title: 'Half a year of weight loss with pain, diarrhoea and a mass on the right in a woman of 68',
  summary:
    'A 68-year-old woman had lost weight for six months, with a changed bowel habit, belly pain and diarrhoea. The liver was enlarged, which counts among the masses, and a mass was felt in the right flank. It was cancer of the colon; CT and colonoscopy are left out. Where she came is not told.',
  setting: 'general',
  ageYears: 68,
  sex: 'female',
  answers: [
    { finding: 'weight-loss', state: 'present' },
    { finding: 'symptom-duration', quantity: 183 },
    { finding: 'change-in-bowel-habit', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'abdominal-mass', state: 'present' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.13',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['fit', 'ileocolonoscopy-biopsy'],
    ['cbc', 'ferritin'],
  ],
  source: { id: 'medicinanet-cancer-de-colon', locator: 'Case' },
  readFrom: 'full_text',
};
