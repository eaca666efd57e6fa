import type { CaseEntry } from '../schema';

export const whippleDiseaseBlindSpotsAndWanderingJointsAt57Case: CaseEntry = {
  id: 'whipple-disease-blind-spots-and-wandering-joints-at-57',
  title: 'Wasting with diarrhoea and fever after wandering joint pains in a woman of 57',
  summary:
    'A 57-year-old Brazilian woman had diarrhoea, vomiting, belly pain, no appetite, fever on and off, malaise and lost so much weight that she was malnourished. Pains that wandered from joint to joint and spots before the eyes had come before. A mass behind the peritoneum, taken for cancer, and the biopsies that showed Whipple disease are left out. How long it had lasted is not told.',
  setting: 'general',
  ageYears: 57,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'malnutrition-risk', state: 'present' },
    { finding: 'migratory-arthralgia-then-diarrhoea', state: 'present' },
    { finding: 'joint-pain', state: 'present' },
  ],
  results: [],
  diagnosis: 'whipple-disease',
  since: '2026.11.10',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ttg-iga', 'duodenal-biopsy'], ['ct-abdomen'], ['cbc', 'crp']],
  source: { id: 'bjid-2014-whipple-tumour', locator: 'Abstract' },
  readFrom: 'abstract',
};
