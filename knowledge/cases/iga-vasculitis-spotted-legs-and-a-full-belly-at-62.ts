import type { CaseEntry } from '../schema';

export const igaVasculitisSpottedLegsAndAFullBellyAt62Case: CaseEntry = {
  id: 'iga-vasculitis-spotted-legs-and-a-full-belly-at-62',
  title: 'Two days of no appetite, a full belly, spots on the legs and dizziness in a man of 62',
  summary:
    'A 62-year-old man had for two days had no appetite, a full belly, a rash on the lower legs and dizziness on standing up, and had noticed no cold before. It was an IgA vasculitis with sores from the duodenum to the colon. The rash is told as small bleedings and coded as one that does not fade; examination of the belly and the first bloods are not told. CT, scopes, skin biopsy and the later bloods are left out.',
  setting: 'secondary_care',
  ageYears: 62,
  sex: 'male',
  answers: [
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'early-satiety-or-appetite-loss', state: 'present' },
    { finding: 'bloating', state: 'present' },
    { finding: 'mottled-or-nonblanching-rash', state: 'present' },
    { finding: 'postural-dizziness', state: 'present' },
    { finding: 'symptom-duration', quantity: 2 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.19',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['cbc'], ['renal-function'], ['albumin-urine-protein'], ['crp']],
  source: { id: 'matsumura-2004-iga-62', locator: 'Case, to the first visit' },
  readFrom: 'abstract',
};
