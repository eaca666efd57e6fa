import type { CaseEntry } from '../schema';

export const eosinophilicOesophagitisLiquidsTooAt34Case: CaseEntry = {
  id: 'eosinophilic-oesophagitis-liquids-too-at-34',
  title: 'Solids and liquids stick for an hour, then pass by themselves',
  summary:
    'A man of 34 had had trouble swallowing both solids and liquids for six months, coming and going without a trigger and worse in the last weeks; vomiting at times relieved it. The last attack lasted more than an hour and took him to the emergency room, where it passed by itself. Biopsies of the gullet showed eosinophilic oesophagitis; they are left out.',
  setting: 'emergency',
  ageYears: 34,
  sex: 'male',
  answers: [
    { finding: 'dysphagia', state: 'present' },
    { finding: 'symptom-duration', quantity: 180 },
    { finding: 'vomiting', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'food-bolus-stuck-now', state: 'absent' },
  ],
  results: [],
  diagnosis: 'eosinophilic-oesophagitis',
  since: '2026.11.3',
  redFlagExpected: null,
  urgencyExpected: 'urgent',
  investigationsExpected: [['egd-oesophageal-biopsies']],
  source: { id: 'johnson-2024-eoe', locator: 'Introduction (the case)' },
  readFrom: 'full_text',
};
