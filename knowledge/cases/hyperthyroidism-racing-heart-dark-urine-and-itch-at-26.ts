import type { CaseEntry } from '../schema';

export const hyperthyroidismRacingHeartDarkUrineAndItchAt26Case: CaseEntry = {
  id: 'hyperthyroidism-racing-heart-dark-urine-and-itch-at-26',
  title: 'A racing heart, growing jaundice, dark urine and itch in a man of 26',
  summary:
    'A 26-year-old man came with palpitations, growing jaundice, dark urine and itch of the whole body; no complaint of the bowel is told. It was Graves’ disease with stagnant bile; blood tests and the liver biopsy are left out. Weight, pulse and duration are not told in the abstract; where the patient was seen is not told.',
  setting: 'general',
  ageYears: 26,
  sex: 'male',
  answers: [
    { finding: 'heat-intolerance-tremor-palpitations', state: 'present' },
    { finding: 'jaundice', state: 'present' },
    { finding: 'itch-all-over', state: 'present' },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.11',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['tsh'], ['lft']],
  source: { id: 'rmc-2020-cholestasis-26', locator: 'Abstract' },
  readFrom: 'abstract',
};
