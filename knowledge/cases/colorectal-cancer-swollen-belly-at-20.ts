import type { CaseEntry } from '../schema';

export const colorectalCancerSwollenBellyAt20Case: CaseEntry = {
  id: 'colorectal-cancer-swollen-belly-at-20',
  title: 'A week of constipation and a swollen belly in a man of 20',
  summary:
    'A 20-year-old man had had a distended abdomen and constipation for a week and had lost weight for a month. He had no other illness and no cancer in the family. CT and an emergency operation, left out here, found a cancer of the hepatic flexure.',
  setting: 'emergency',
  ageYears: 20,
  sex: 'male',
  answers: [
    { finding: 'visible-distension', state: 'present' },
    { finding: 'acute-distension', state: 'present' },
    { finding: 'constipation', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'symptom-duration', quantity: 30 },
    { finding: 'first-degree-relative-crc', state: 'absent' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.2',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen']],
  source: { id: 'santhi-2022-young-crc', locator: 'Abstract, case 1' },
  readFrom: 'abstract',
};
