import type { CaseEntry } from '../schema';

export const eosinophilicOesophagitisLunchInHisOwnHospitalAt52Case: CaseEntry = {
  id: 'eosinophilic-oesophagitis-lunch-in-his-own-hospital-at-52',
  title: 'A bolus at lunch that water would not move, then a tearing pain in a physician of 52',
  summary:
    'A 52-year-old physician had known for fourteen years that he had an eosinophilic oesophagitis. He had treated himself with a little steroid, chosen soft food, drunk much water with it and never gone to a control. At lunch food stuck; water did not move it, and then came a sudden, severe pain in the chest: the gullet had torn. The CT scan is left out. The disease was known, which has no finding here.',
  setting: 'emergency',
  ageYears: 52,
  sex: 'male',
  answers: [
    { finding: 'food-bolus-stuck-now', state: 'present' },
    { finding: 'dysphagia', state: 'present' },
    { finding: 'adaptive-eating-behaviour', state: 'present' },
  ],
  results: [],
  diagnosis: 'eosinophilic-oesophagitis',
  since: '2026.11.9',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  source: { id: 'bmcg-2020-eoe-physician', locator: 'Case presentation' },
  readFrom: 'full_text',
};
