import type { CaseEntry } from '../schema';

export const eosinophilicOesophagitisSteakStuckAt31Case: CaseEntry = {
  id: 'eosinophilic-oesophagitis-steak-stuck-at-31',
  title: 'Steak stuck in the gullet of a man of 31 with hay fever, asthma and eczema',
  summary:
    'A 31-year-old man with allergic rhinitis, asthma and eczema came to the emergency department when food suddenly stuck while he ate steak. For several months he had had trouble swallowing now and then and reflux in spite of a proton pump inhibitor. It was eosinophilic oesophagitis; endoscopy and biopsies are left out.',
  setting: 'emergency',
  ageYears: 31,
  sex: 'male',
  answers: [
    { finding: 'dysphagia', state: 'present' },
    { finding: 'food-bolus-stuck-now', state: 'present' },
    { finding: 'allergic-rhinitis', state: 'present' },
    { finding: 'asthma', state: 'present' },
    { finding: 'atopic-eczema', state: 'present' },
    { finding: 'ppi-use', state: 'present' },
    { finding: 'treatment-resistant-reflux', state: 'present' },
  ],
  results: [],
  diagnosis: 'eosinophilic-oesophagitis',
  since: '2026.11.8',
  redFlagExpected: true,
  // whether saliva went down is not told
  urgencyExpected: null,
  source: { id: 'cmaj-e234-steakhouse', locator: 'Case' },
  readFrom: 'full_text',
};
