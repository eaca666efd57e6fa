import type { CaseEntry } from '../schema';

export const renalColicHalfAnHourOfLoinPainAt60Case: CaseEntry = {
  id: 'renal-colic-half-an-hour-of-loin-pain-at-60',
  title: 'Half an hour of the worst pain in the left loin with vomiting in a man of 60',
  summary:
    'A 60-year-old man who smoked, with spina bifida, a bladder cancer removed in 2008 and stones of the left kidney broken up in 2016, came to his health centre with half an hour of pain in the left loin and vomiting that anti-inflammatory tablets had not helped. He rated it ten of ten; pressure 114/80, pulse 75, no fever, and tapping the left loin hurt. It was renal colic; nothing decisive is left out.',
  setting: 'primary_care',
  ageYears: 60,
  sex: 'male',
  answers: [
    { finding: 'back-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 0.02 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'nsaid-use', state: 'present' },
    { finding: 'smoking-current', state: 'present' },
    { finding: 'sbp', quantity: 114 },
    { finding: 'hr', quantity: 75 },
    { finding: 'fever', state: 'absent' },
    { finding: 'haemodynamic-signs', state: 'absent' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.8',
  redFlagExpected: null,
  urgencyExpected: 'same_day',
  source: { id: 'semergen-387-185-renal-colic', locator: 'Descripción del caso; Exploración' },
  readFrom: 'full_text',
};
