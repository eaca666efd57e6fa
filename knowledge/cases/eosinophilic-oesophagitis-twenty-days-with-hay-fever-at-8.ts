import type { CaseEntry } from '../schema';

export const eosinophilicOesophagitisTwentyDaysWithHayFeverAt8Case: CaseEntry = {
  id: 'eosinophilic-oesophagitis-twenty-days-with-hay-fever-at-8',
  title: 'Twenty days of trouble with solid food in a boy of 8 with spring hay fever',
  summary:
    'An 8-year-old boy had had trouble to swallow for twenty days, without pain on swallowing; liquids went down, and at times it hurt behind the breastbone. Nothing like it had been before. He had mild atopic eczema and marked hay fever in spring, was sensitised to a fish, grasses and olive, and had a vaccine under the tongue. Weight at the third centile; white cells 3.96 × 10⁹/L, 30 % of them eosinophils, which makes 1.19. It was an eosinophilic oesophagitis; endoscopy and biopsies are left out.',
  setting: 'primary_care',
  ageYears: 8,
  sex: 'male',
  answers: [
    { finding: 'dysphagia', state: 'present' },
    { finding: 'atopic-eczema', state: 'present' },
    { finding: 'allergic-rhinitis', state: 'present' },
    { finding: 'eosinophilia', state: 'present' },
    { finding: 'painful-swallowing', state: 'absent' },
    { finding: 'symptom-duration', quantity: 20 },
    { finding: 'white-cell-count', quantity: 3.96 },
    { finding: 'eosinophil-count', quantity: 1.19 },
  ],
  results: [],
  diagnosis: 'eosinophilic-oesophagitis',
  since: '2026.11.9',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['egd-oesophageal-biopsies']],
  source: { id: 'fapap-esofagitis-eosinofilica', locator: 'First three paragraphs' },
  readFrom: 'full_text',
};
