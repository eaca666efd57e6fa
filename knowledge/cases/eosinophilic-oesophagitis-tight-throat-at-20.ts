import type { CaseEntry } from '../schema';

export const eosinophilicOesophagitisTightThroatAt20Case: CaseEntry = {
  id: 'eosinophilic-oesophagitis-tight-throat-at-20',
  title: 'A tight throat and painful swallowing for hours after certain foods at 20',
  summary:
    'A 20-year-old had tightness in the throat and pain on swallowing after certain foods; it passed in two or three hours each time. Hay fever was known. It was eosinophilic oesophagitis with a narrowing; gastroscopy and biopsies are left out.',
  setting: 'general',
  ageYears: 20,
  sex: 'unknown',
  answers: [
    { finding: 'dysphagia', state: 'present' },
    { finding: 'gi-symptoms-after-food', state: 'present' },
    { finding: 'allergic-rhinitis', state: 'present' },
  ],
  results: [],
  diagnosis: 'eosinophilic-oesophagitis',
  since: '2026.11.5',
  acceptable: ['ige-food-allergy'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['egd-oesophageal-biopsies']],
  source: { id: 'pmc7263406-eoe', locator: 'Abstract and keywords' },
  readFrom: 'abstract',
};
