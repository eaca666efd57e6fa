import type { CaseEntry } from '../schema';

export const hyperparathyroidismPainAndWindAt73Case: CaseEntry = {
  id: 'hyperparathyroidism-pain-and-wind-at-73',
  title: 'Pain of the belly and wind in a man of 73',
  summary:
    'A 73-year-old man was referred with pain of the belly and wind. It was severe hypercalcaemia from an adenoma of a parathyroid gland; calcium, the hormone, ultrasound and scan are left out. More of his story is not told in the abstract.',
  setting: 'secondary_care',
  ageYears: 73,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'flatus', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.16',
  redFlagExpected: null,
  urgencyExpected: null,
  source: { id: 'qatar-2023-parathyroid-73', locator: 'Abstract, case 2' },
  readFrom: 'abstract',
};
