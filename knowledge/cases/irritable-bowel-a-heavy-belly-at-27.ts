import type { CaseEntry } from '../schema';

export const irritableBowelAHeavyBellyAt27Case: CaseEntry = {
  id: 'irritable-bowel-a-heavy-belly-at-27',
  title: 'A heavy, painful belly with nausea and bad stools in a man of 27',
  summary:
    'A 27-year-old man came to the outpatients with heaviness and pain in the belly, weakness, nausea and stools with undigested food. It was irritable bowel syndrome.',
  setting: 'secondary_care',
  ageYears: 27,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'bloating', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
  ],
  results: [],
  diagnosis: 'irritable-bowel-syndrome',
  since: '2026.11.8',
  acceptable: ['celiac-disease', 'giardiasis', 'lactose-malabsorption'],
  redFlagExpected: false,
  urgencyExpected: null,
  investigationsExpected: [['ttg-iga', 'total-iga']],
  source: { id: 'kadam-2024-ibs-27', locator: 'Abstract' },
  readFrom: 'abstract',
};
