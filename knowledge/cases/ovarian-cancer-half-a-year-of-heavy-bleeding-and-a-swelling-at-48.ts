import type { CaseEntry } from '../schema';

export const ovarianCancerHalfAYearOfHeavyBleedingAndASwellingAt48Case: CaseEntry = {
  id: 'ovarian-cancer-half-a-year-of-heavy-bleeding-and-a-swelling-at-48',
  title: 'Half a year of irregular heavy bleeding with a swollen, painful belly in a woman of 48',
  summary:
    'A 48-year-old woman came to her general practitioner with a swollen and painful belly. For six months she had also had irregular, heavy bleeding, which she put down to the menopause. She was sent for an urgent ultrasound of the pelvis. It was a granulosa cell tumour of one ovary, a cancer; ultrasound, scan and the hormones of the ovary are left out. The six months of bleeding give the duration. How long the belly had been swollen, bowel, weight and examination are not told.',
  setting: 'primary_care',
  ageYears: 48,
  sex: 'female',
  answers: [
    { finding: 'visible-distension', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'vaginal-bleeding-or-missed-period', state: 'present' },
    { finding: 'symptom-duration', quantity: 180 },
  ],
  results: [],
  diagnosis: 'ovarian-cancer',
  since: '2026.11.17',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['pelvic-ultrasound'], ['ca125'], ['pregnancy-test'], ['cbc']],
  source: { id: 'bmus-2022-granulosa', locator: 'Background' },
  readFrom: 'full_text',
};
