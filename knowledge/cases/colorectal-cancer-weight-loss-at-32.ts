import type { CaseEntry } from '../schema';

export const colorectalCancerWeightLossAt32Case: CaseEntry = {
  id: 'colorectal-cancer-weight-loss-at-32',
  title: 'Bleeding, erratic bowels and great weight loss in a man of 32',
  summary:
    'A 32-year-old man came to an emergency department with bright red blood from the rectum. Lower abdominal pain and tiredness had come and gone for two years; for two months his bowels had been erratic with straining and a sense of incomplete emptying, and he had lost 68 pounds in five months. He had no black stool and no family history of colorectal cancer; haemoglobin was 5.1 g/dL. Colonoscopy, left out here, found a cancer that blocked the sigmoid colon.',
  setting: 'emergency',
  ageYears: 32,
  sex: 'male',
  answers: [
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'symptom-duration', quantity: 730 },
    { finding: 'change-in-bowel-habit', state: 'present' },
    { finding: 'incomplete-evacuation', state: 'present' },
    { finding: 'tenesmus', state: 'present' },
    { finding: 'melaena', state: 'absent' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'first-degree-relative-crc', state: 'absent' },
    { finding: 'haemoglobin', quantity: 51 },
    { finding: 'anaemia', state: 'present' },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.1',
  source: { id: 'case-acg2024-yocrc', locator: 'Poster abstract, case description' },
  readFrom: 'abstract',
};
