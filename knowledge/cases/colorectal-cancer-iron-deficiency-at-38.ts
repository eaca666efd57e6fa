import type { CaseEntry } from '../schema';

export const colorectalCancerIronDeficiencyAt38Case: CaseEntry = {
  id: 'colorectal-cancer-iron-deficiency-at-38',
  title: 'Tiredness and iron deficiency in a man of 38 at his general practitioner',
  summary:
    'A 38-year-old man had been tired for a few weeks. He had noticed no bleeding, did not smoke, and no gut cancer ran in the family. His haemoglobin was 124 g/L with small red cells and a ferritin of 8 ng/ml. His practitioner sent him for colonoscopy, which, left out here, found a cancer of the ascending colon.',
  setting: 'primary_care',
  ageYears: 38,
  sex: 'male',
  answers: [
    { finding: 'fatigue', state: 'present' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'melaena', state: 'absent' },
    { finding: 'smoking-current', state: 'absent' },
    { finding: 'first-degree-relative-crc', state: 'absent' },
    { finding: 'haemoglobin', quantity: 124 },
    { finding: 'mcv', quantity: 79.1 },
    { finding: 'iron-deficiency-anaemia', state: 'present' },
  ],
  results: [{ investigation: 'ferritin', value: 8 }],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.1',
  source: { id: 'case-hrgovic-ida', locator: 'Case' },
  readFrom: 'abstract',
};
