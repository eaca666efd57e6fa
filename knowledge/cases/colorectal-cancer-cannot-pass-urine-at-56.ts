import type { CaseEntry } from '../schema';

export const colorectalCancerCannotPassUrineAt56Case: CaseEntry = {
  id: 'colorectal-cancer-cannot-pass-urine-at-56',
  title: 'A swollen, painful scrotum and no urine passing in a man of 56',
  summary:
    'A 56-year-old man was seen for a swollen and painful scrotum and could not pass urine. It was a rectal cancer that had broken through, with gas in the scrotum; CT and operation are left out, and of the examination and blood nothing is in the abstract. He told no gut complaint.',
  setting: 'general',
  ageYears: 56,
  sex: 'male',
  answers: [
    { finding: 'testicular-pain', state: 'present' },
    { finding: 'saddle-anaesthesia-or-retention', state: 'present' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.11',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen'], ['cbc', 'crp']],
  source: { id: 'jjgs-40-485-fournier', locator: 'Abstract' },
  readFrom: 'abstract',
};
