import type { CaseEntry } from '../schema';

export const eosinophilicOesophagitisEngineerWithStuckMeatAt37Case: CaseEntry = {
  id: 'eosinophilic-oesophagitis-engineer-with-stuck-meat-at-37',
  title: 'Meat stuck in the gullet of a slow eater',
  summary:
    'A man of 37 came to the emergency room with a piece of meat stuck. For three years food had stuck behind the breastbone about once a month, and a meal took him twice as long as his wife; prokinetics, an acid blocker and neuroleptics had not helped. Examination and routine blood tests were normal. Biopsies of the gullet showed eosinophilic oesophagitis; they are left out.',
  setting: 'emergency',
  ageYears: 37,
  sex: 'male',
  answers: [
    { finding: 'dysphagia', state: 'present' },
    { finding: 'food-impaction', state: 'present' },
    { finding: 'food-bolus-stuck-now', state: 'present' },
    { finding: 'adaptive-eating-behaviour', state: 'present' },
    { finding: 'symptom-duration', quantity: 1095 },
    { finding: 'ppi-use', state: 'present' },
    { finding: 'failed-first-line', state: 'present' },
    { finding: 'anaemia', state: 'absent' },
  ],
  results: [{ investigation: 'cbc', outcome: 'normal' }],
  diagnosis: 'eosinophilic-oesophagitis',
  since: '2026.11.3',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['egd-oesophageal-biopsies']],
  source: { id: 'fabian-2020-eoe', locator: 'Presentation of case' },
  readFrom: 'full_text',
};
