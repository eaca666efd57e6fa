import type { CaseEntry } from '../schema';

export const ovarianCancerASwollenBellyAndThinnerAt17Case: CaseEntry = {
  id: 'ovarian-cancer-a-swollen-belly-and-thinner-at-17',
  title: 'A swelling belly and loss of weight in a girl of 17',
  summary:
    'A 17-year-old girl without children was admitted with a swelling of the belly and loss of weight. It was a cancer of the left ovary; ultrasound and operation are left out, and of the examination nothing is in the abstract. She told a swollen belly, no other gut complaint.',
  setting: 'inpatient',
  ageYears: 17,
  sex: 'female',
  answers: [
    { finding: 'visible-distension', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
  ],
  results: [],
  diagnosis: 'ovarian-cancer',
  since: '2026.11.11',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['pelvic-ultrasound', 'ct-abdomen'], ['pregnancy-test']],
  source: { id: 'mulisya-2020-ovarian', locator: 'Abstract, case' },
  readFrom: 'abstract',
};
