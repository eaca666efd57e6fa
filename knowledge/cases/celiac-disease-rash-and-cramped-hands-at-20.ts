import type { CaseEntry } from '../schema';

export const celiacDiseaseRashAndCrampedHandsAt20Case: CaseEntry = {
  id: 'celiac-disease-rash-and-cramped-hands-at-20',
  title: 'Fifteen years of rash, eight of diarrhoea and now cramped hands in a woman of 20',
  summary:
    'A 20-year-old woman had had a rash with small blisters for fifteen years, diarrhoea for eight, and for four to five months spasms of the hands and twitching of the face. She was slightly anaemic, and vitamin D and calcium were low. It was celiac disease; the antibodies and the biopsy of the skin, which were normal, and the biopsy of the bowel are left out. The rash is not coded, because the biopsy did not show the skin disease for which the vocabulary has a word.',
  setting: 'secondary_care',
  ageYears: 20,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 2920 },
    { finding: 'anaemia', state: 'present' },
    { finding: 'low-vitamin-d', state: 'present' },
    { finding: 'malabsorption-signs', state: 'present' },
    { finding: 'hand-spasms', state: 'present' },
  ],
  results: [{ investigation: 'b12-folate-vitd', outcome: 'vitamin-d-low' }],
  diagnosis: 'celiac-disease',
  since: '2026.11.7',
  acceptable: ['giardiasis'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ttg-iga', 'total-iga', 'duodenal-biopsy']],
  source: { id: 'casesj-2009-seronegative-celiac', locator: 'Abstract' },
  readFrom: 'abstract',
};
