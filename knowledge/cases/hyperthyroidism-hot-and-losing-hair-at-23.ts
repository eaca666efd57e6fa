import type { CaseEntry } from '../schema';

export const hyperthyroidismHotAndLosingHairAt23Case: CaseEntry = {
  id: 'hyperthyroidism-hot-and-losing-hair-at-23',
  title: 'Palpitations, tremor and loose stools in a woman of 23',
  summary:
    'A 23-year-old smoker came to her doctor with palpitations that had come and gone for a few months and were now almost daily, and with a fine tremor for three weeks. She had loose stools and had lost 5 kg in six months with a good appetite, felt hot, sweated, lost hair and was irritable; her mother had had Graves’ disease. It was Graves’ disease; the thyroid tests are left out.',
  setting: 'primary_care',
  ageYears: 23,
  sex: 'female',
  answers: [
    { finding: 'heat-intolerance-tremor-palpitations', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'symptom-duration', quantity: 180 },
    { finding: 'smoking-current', state: 'present' },
    { finding: 'loss-of-appetite', state: 'absent' },
    { finding: 'known-thyrotoxicosis', state: 'absent' },
    { finding: 'alcohol-heavy', state: 'absent' },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  writtenForTeaching: true,
  since: '2026.11.6',
  redFlagExpected: null,
  urgencyExpected: 'soon',
  investigationsExpected: [['tsh']],
  source: { id: 'gibson-casebook-10-hyperthyroidism', locator: 'Chief complaint, history and family history' },
  readFrom: 'full_text',
};
