import type { CaseEntry } from '../schema';

export const eosinophilicOesophagitisTwoHotDogsAt38Case: CaseEntry = {
  id: 'eosinophilic-oesophagitis-two-hot-dogs-at-38',
  title: 'Fullness and pressure high in the belly after two hot dogs at 38',
  summary:
    'A 38-year-old man came to an emergency department with fullness and pressure high in the belly after eating two hot dogs. The food was stuck in the gullet, and it was the first sign of an eosinophilic oesophagitis; what was done and found after that is cut in the part seen or left out. The pressure is not coded as pain.',
  setting: 'emergency',
  ageYears: 38,
  sex: 'male',
  answers: [
    { finding: 'food-bolus-stuck-now', state: 'present' },
    { finding: 'gi-symptoms-after-food', state: 'present' },
  ],
  results: [],
  diagnosis: 'eosinophilic-oesophagitis',
  since: '2026.11.12',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['egd-oesophageal-biopsies']],
  source: { id: 'stark-2019-hot-dogs', locator: 'Letter, second paragraph, beginning' },
  readFrom: 'abstract',
};
