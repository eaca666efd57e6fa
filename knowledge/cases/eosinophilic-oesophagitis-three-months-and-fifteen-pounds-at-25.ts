import type { CaseEntry } from '../schema';

export const eosinophilicOesophagitisThreeMonthsAndFifteenPoundsAt25Case: CaseEntry = {
  id: 'eosinophilic-oesophagitis-three-months-and-fifteen-pounds-at-25',
  title: 'Three months of worsening trouble to swallow in a healthy man of 25',
  summary:
    'A 25-year-old man, otherwise healthy, had for three months had more and more trouble to swallow and had lost 15 pounds. Nothing else of this first visit is told. Endoscopy, left out, showed eosinophilic oesophagitis; the bowel inflammation that came years later is left out as well.',
  setting: 'secondary_care',
  ageYears: 25,
  sex: 'male',
  answers: [
    { finding: 'dysphagia', state: 'present' },
    { finding: 'symptom-duration', quantity: 91 },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'weight-lost-kg', quantity: 6.8 },
  ],
  results: [],
  diagnosis: 'eosinophilic-oesophagitis',
  since: '2026.11.19',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['egd-oesophageal-biopsies']],
  source: { id: 'researcher-7de30615-eoe-25', locator: 'Abstract, first part of the case' },
  readFrom: 'abstract',
};
