import type { CaseEntry } from '../schema';

export const pancreaticInsufficiencyTiredAndSwollenAfterAnOperationAt62Case: CaseEntry = {
  id: 'pancreatic-insufficiency-tired-and-swollen-after-an-operation-at-62',
  title: 'Tired with a swollen belly two years after an operation in a woman of 62',
  summary:
    'A 62-year-old woman came because she tired easily and her belly was swollen. Two years before, the head of the pancreas and the duodenum had been taken out for a cancer of the bile duct, with an early cancer of the stomach. Eight months after it the liver was full of fat; after twenty months albumin was 13 g/L and there was ascites. She ate well; no bleeding of the gut, no protein in the urine, no return of the cancer; the liver had been found scarred. It was taken for a failing pancreas with a fatty liver, and enzymes helped. The function test of the pancreas was only moderately low and fat in the stool had been negative, so that the diagnosis is a doubt; these tests are left out. The albumin is that of four months before. Stools are not told.',
  setting: 'secondary_care',
  ageYears: 62,
  sex: 'female',
  answers: [
    { finding: 'fatigue', state: 'present' },
    { finding: 'abdominal-distension-persistent', state: 'present' },
    { finding: 'ascites', state: 'present' },
    { finding: 'low-albumin', state: 'present' },
    { finding: 'loss-of-appetite', state: 'absent' },
    { finding: 'pancreatic-cancer-or-surgery', state: 'present' },
    { finding: 'upper-gi-surgery', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
    { finding: 'chronic-liver-disease', state: 'present' },
  ],
  results: [{ investigation: 'serum-albumin', value: 13 }],
  diagnosis: 'exocrine-pancreatic-insufficiency',
  since: '2026.11.15',
  acceptable: ['small-intestinal-bacterial-overgrowth'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['faecal-elastase', 'stool-faecal-fat'],
    ['serum-albumin', 'lft'],
    ['ct-abdomen'],
    ['b12-folate-vitd'],
  ],
  source: { id: 'jsge-77659-epi-62', locator: 'Abstract, history' },
  readFrom: 'abstract',
};
