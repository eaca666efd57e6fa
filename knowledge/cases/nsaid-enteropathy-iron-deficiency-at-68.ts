import type { CaseEntry } from '../schema';

export const nsaidEnteropathyIronDeficiencyAt68Case: CaseEntry = {
  id: 'nsaid-enteropathy-iron-deficiency-at-68',
  title: 'Iron deficiency that two endoscopies do not explain, in a man on diclofenac',
  summary:
    'A man of 68 was referred for iron-deficiency anaemia, with a haemoglobin of 80 to 90 g/L, after a gastroscopy and a colonoscopy that found nothing. He had taken diclofenac twice a day for many years for back pain. A capsule showed ring-shaped ulcers that narrowed the small bowel, damage by the painkiller; the capsule is left out.',
  setting: 'secondary_care',
  ageYears: 68,
  sex: 'male',
  answers: [
    { finding: 'nsaid-use', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'iron-deficiency-anaemia', state: 'present' },
    { finding: 'low-ferritin', state: 'present' },
    { finding: 'haemoglobin', quantity: 85 },
  ],
  results: [],
  diagnosis: 'nsaid-enteropathy',
  since: '2026.11.3',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['capsule-endoscopy'], ['ttg-iga']],
  source: { id: 'tran-2024-diaphragm', locator: 'Case 1' },
  readFrom: 'full_text',
};
