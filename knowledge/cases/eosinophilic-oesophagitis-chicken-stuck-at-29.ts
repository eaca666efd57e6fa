import type { CaseEntry } from '../schema';

export const eosinophilicOesophagitisChickenStuckAt29Case: CaseEntry = {
  id: 'eosinophilic-oesophagitis-chicken-stuck-at-29',
  title: 'A piece of chicken that water would not move in a man of 29',
  summary:
    'A 29-year-old man came to the emergency department with chicken stuck in his throat which drinking did not clear. He had had trouble with solid food for nine years, took a drink after every bite and was very anxious about choking; he had had asthma as a child. He denied heartburn, chest pain and caustic injury. Biopsies at the endoscopy that freed him, left out here, showed eosinophilic oesophagitis.',
  setting: 'emergency',
  ageYears: 29,
  sex: 'male',
  answers: [
    { finding: 'food-bolus-stuck-now', state: 'present' },
    { finding: 'dysphagia', state: 'present' },
    { finding: 'symptom-duration', quantity: 3285 },
    { finding: 'adaptive-eating-behaviour', state: 'present' },
    { finding: 'anxiety-or-depression', state: 'present' },
    { finding: 'asthma', state: 'present' },
    { finding: 'self-reported-food-allergy', state: 'absent' },
    { finding: 'ppi-use', state: 'absent' },
    { finding: 'nsaid-use', state: 'absent' },
    { finding: 'heartburn', state: 'absent' },
    { finding: 'caustic-ingestion', state: 'absent' },
  ],
  results: [],
  diagnosis: 'eosinophilic-oesophagitis',
  since: '2026.11.6',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['egd-oesophageal-biopsies']],
  source: { id: 'clinician-reviews-2009-eoe', locator: 'Opening of the case' },
  readFrom: 'full_text',
};
