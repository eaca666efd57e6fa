import type { CaseEntry } from '../schema';

export const eosinophilicOesophagitisANormalSwallowThenABolusAt36Case: CaseEntry = {
  id: 'eosinophilic-oesophagitis-a-normal-swallow-then-a-bolus-at-36',
  title: 'A year of trouble swallowing with a normal contrast swallow, then a stuck bolus at 36',
  summary:
    'A 36-year-old man came with trouble swallowing; a contrast swallow showed nothing. The trouble went on, and a year later a piece of food stuck. It was eosinophilic oesophagitis with a long narrowing; the second swallow, endoscopy and histology are left out.',
  setting: 'emergency',
  ageYears: 36,
  sex: 'male',
  answers: [
    { finding: 'dysphagia', state: 'present' },
    { finding: 'food-bolus-stuck-now', state: 'present' },
    { finding: 'symptom-duration', quantity: 365 },
  ],
  results: [],
  diagnosis: 'eosinophilic-oesophagitis',
  since: '2026.11.8',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['egd-oesophageal-biopsies']],
  source: { id: 'scutaru-eoe-36', locator: 'Case report' },
  readFrom: 'abstract',
};
