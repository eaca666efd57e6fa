import type { CaseEntry } from '../schema';

export const borderlineOvarianTumourAYearOfAGrowingMassAt24Case: CaseEntry = {
  id: 'borderline-ovarian-tumour-a-year-of-a-growing-mass-at-24',
  title: 'A mass of belly and pelvis that grew for a year at 24',
  summary:
    'A 24-year-old woman without children came to a gynaecological clinic with a mass of abdomen and pelvis that had grown for a year. It was a borderline mucinous tumour of the ovary of 25 litres, which is not yet a cancer and so lies outside the list; ovarian cancer is acceptable. Ultrasound and operation are left out; pain, stools, weight and marker tests are not in the abstract.',
  setting: 'secondary_care',
  ageYears: 24,
  sex: 'female',
  answers: [
    { finding: 'abdominal-mass', state: 'present' },
    { finding: 'pelvic-mass', state: 'present' },
    { finding: 'symptom-duration', quantity: 365 },
    { finding: 'chronic-symptoms-over-6-months', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.10',
  acceptable: ['ovarian-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['pelvic-ultrasound'], ['ca125'], ['pregnancy-test']],
  source: { id: 'onuzo-2024-borderline-25-litre', locator: 'Abstract, case presentation' },
  readFrom: 'abstract',
};
