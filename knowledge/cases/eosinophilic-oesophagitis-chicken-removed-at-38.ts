import type { CaseEntry } from '../schema';

export const eosinophilicOesophagitisChickenRemovedAt38Case: CaseEntry = {
  id: 'eosinophilic-oesophagitis-chicken-removed-at-38',
  title: 'Chicken stuck in the gullet after eighteen months of slow swallowing at 38',
  summary:
    'A 38-year-old engineer with eczema, hay fever and an allergy to fish was admitted with a piece of chicken stuck in the gullet. For eighteen months swallowing had grown harder, with three near misses; no heartburn, pain on swallowing, vomiting or weight loss. Blood tests including eosinophils were normal. It was eosinophilic oesophagitis; endoscopy and biopsies are left out.',
  setting: 'emergency',
  ageYears: 38,
  sex: 'male',
  answers: [
    { finding: 'dysphagia', state: 'present' },
    { finding: 'food-bolus-stuck-now', state: 'present' },
    { finding: 'food-impaction', state: 'present' },
    { finding: 'atopic-eczema', state: 'present' },
    { finding: 'allergic-rhinitis', state: 'present' },
    { finding: 'heartburn', state: 'absent' },
    { finding: 'vomiting', state: 'absent' },
    { finding: 'weight-loss', state: 'absent' },
    { finding: 'eosinophilia', state: 'absent' },
    { finding: 'symptom-duration', quantity: 548 },
  ],
  results: [],
  diagnosis: 'eosinophilic-oesophagitis',
  since: '2026.11.4',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['egd-oesophageal-biopsies']],
  source: { id: 'clinmed-2012-food-bolus', locator: 'Lesson, case' },
  readFrom: 'full_text',
};
