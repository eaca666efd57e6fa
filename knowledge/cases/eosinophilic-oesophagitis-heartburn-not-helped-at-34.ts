import type { CaseEntry } from '../schema';

export const eosinophilicOesophagitisHeartburnNotHelpedAt34Case: CaseEntry = {
  id: 'eosinophilic-oesophagitis-heartburn-not-helped-at-34',
  title: 'Heartburn that an acid blocker does not help, and bread that sticks',
  summary:
    'A man of 34 saw his family physician after two months of an acid blocker had not helped a heartburn of three months. Bread and steak were hard to swallow now and then; he chewed slowly and washed food down. He had lost no weight, knew of no food that disagreed with him, and had hay fever from trees. The vignette, a made-up patient, stands for eosinophilic oesophagitis; endoscopy with biopsies is left out.',
  setting: 'primary_care',
  ageYears: 34,
  sex: 'male',
  answers: [
    { finding: 'heartburn', state: 'present' },
    { finding: 'dysphagia', state: 'present' },
    { finding: 'symptom-duration', quantity: 90 },
    { finding: 'ppi-use', state: 'present' },
    { finding: 'failed-first-line', state: 'present' },
    { finding: 'treatment-resistant-reflux', state: 'present' },
    { finding: 'adaptive-eating-behaviour', state: 'present' },
    { finding: 'weight-loss', state: 'absent' },
    { finding: 'self-reported-food-allergy', state: 'absent' },
    { finding: 'allergic-rhinitis', state: 'present' },
  ],
  results: [],
  diagnosis: 'eosinophilic-oesophagitis',
  writtenForTeaching: true,
  since: '2026.11.3',
  redFlagExpected: null,
  urgencyExpected: 'soon',
  investigationsExpected: [['egd-oesophageal-biopsies']],
  source: { id: 'pham-2016-eoe', locator: 'Vignette that opens the article (stated to be fictional)' },
  readFrom: 'full_text',
};
