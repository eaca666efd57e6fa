import type { CaseEntry } from '../schema';

export const celiacDiseaseItchyBlistersAndCrampedHandsAt20Case: CaseEntry = {
  id: 'celiac-disease-itchy-blisters-and-cramped-hands-at-20',
  title: 'Fifteen years of rash, eight of diarrhoea and now cramped hands in a woman of 20',
  summary:
    'A 20-year-old woman had had a rash with small blisters for fifteen years, diarrhoea for eight, and for four to five months spasms of the hands and twitching of the face. She was slightly anaemic, and vitamin D and calcium were low. It was celiac disease with the skin disease that goes with it; the antibodies, which were normal, and the biopsies are left out.',
  setting: 'secondary_care',
  ageYears: 20,
  sex: 'female',
  answers: [
    { finding: 'dermatitis-herpetiformis', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 2920 },
    { finding: 'anaemia', state: 'present' },
    { finding: 'low-vitamin-d', state: 'present' },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.7',
  acceptable: ['giardiasis'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ttg-iga', 'total-iga', 'duodenal-biopsy']],
  source: { id: 'casesj-2009-seronegative-celiac', locator: 'Abstract' },
  readFrom: 'abstract',
};
