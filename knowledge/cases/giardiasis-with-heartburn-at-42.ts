import type { CaseEntry } from '../schema';

export const giardiasisWithHeartburnAt42Case: CaseEntry = {
  id: 'giardiasis-with-heartburn-at-42',
  title: 'Heartburn after meals, tiredness and soft stools for four months',
  summary:
    'A woman of 42 came to a gut clinic with four months of burning after meals with regurgitation, tiredness and four or five soft stools a day; she had lost 3 kg in a month. Celiac antibodies, stool culture and a first stool microscopy were negative. The villi were flat and a gluten-free diet did not help; on review Giardia lay on them. The biopsies and the second stool test are left out.',
  setting: 'secondary_care',
  ageYears: 42,
  sex: 'female',
  answers: [
    { finding: 'heartburn', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'change-in-bowel-habit', state: 'present' },
    { finding: 'stools-per-day', quantity: 4 },
    { finding: 'symptom-duration', quantity: 120 },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'serology-positive', state: 'absent' },
  ],
  results: [
    { investigation: 'stool-culture', outcome: 'no-pathogen' },
    { investigation: 'stool-ova-parasites', outcome: 'none-seen' },
  ],
  diagnosis: 'giardiasis',
  since: '2026.11.3',
  acceptable: ['celiac-disease'],
  redFlagExpected: null,
  urgencyExpected: 'soon',
  investigationsExpected: [
    ['giardia-antigen', 'stool-multiplex-pcr', 'stool-ova-parasites'],
    ['duodenal-biopsy'],
    ['faecal-calprotectin'],
  ],
  source: { id: 'bmc-2018-giardia-celiac', locator: 'Abstract and opening of “Case presentation”' },
  readFrom: 'abstract',
};
