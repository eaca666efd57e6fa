import type { CaseEntry } from '../schema';

export const pancreaticInsufficiencyWithPancreaticCancerAt56Case: CaseEntry = {
  id: 'pancreatic-insufficiency-with-pancreatic-cancer-at-56',
  title: 'Foul stools, wind and more weight lost before treatment of a pancreatic cancer',
  summary:
    'A woman of 56 with type 2 diabetes had lost her appetite and felt full early for two months and had lost weight; blood counts were normal and a cancer of the head of the pancreas was found. When she came to the oncologist she passed more and very foul stools, had bloating and wind, and went on losing weight because eating was so unpleasant. It was lack of pancreatic enzymes; the answer to enzymes is left out.',
  setting: 'secondary_care',
  ageYears: 56,
  sex: 'female',
  answers: [
    { finding: 'pancreatic-cancer-or-surgery', state: 'present' },
    { finding: 'known-diabetes', state: 'present' },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'early-satiety-or-appetite-loss', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'malnutrition-risk', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'bloating', state: 'present' },
    { finding: 'flatus', state: 'present' },
    { finding: 'worse-with-eating', state: 'present' },
    { finding: 'symptom-duration', quantity: 60 },
    { finding: 'anaemia', state: 'absent' },
  ],
  results: [{ investigation: 'cbc', outcome: 'normal' }],
  diagnosis: 'exocrine-pancreatic-insufficiency',
  since: '2026.11.3',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['faecal-elastase']],
  source: { id: 'braddick-2013-epi', locator: 'Case study' },
  readFrom: 'full_text',
};
