import type { CaseEntry } from '../schema';

export const hyperthyroidismDiarrhoeaInDiabetesAt53Case: CaseEntry = {
  id: 'hyperthyroidism-diarrhoea-in-diabetes-at-53',
  title: 'Unexplained diarrhoea in a patient of 53 with diabetes',
  summary:
    'A 53-year-old patient with known diabetes and no earlier thyroid disease came to family practice in Nigeria with diarrhoea that had no clear cause and none of the usual signs of an overactive thyroid. It was hyperthyroidism; the thyroid test is left out.',
  setting: 'primary_care',
  ageYears: 53,
  sex: 'unknown',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'known-diabetes', state: 'present' },
    { finding: 'known-thyrotoxicosis', state: 'absent' },
    { finding: 'heat-intolerance-tremor-palpitations', state: 'absent' },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.3',
  redFlagExpected: false,
  urgencyExpected: 'soon',
  investigationsExpected: [['tsh']],
  source: { id: 'njfp-hidden-hyperthyroidism', locator: 'Abstract' },
  readFrom: 'abstract',
};
