import type { CaseEntry } from '../schema';

export const celiacDiseaseAChalkyPancreasAndSwollenAnklesAt62Case: CaseEntry = {
  id: 'celiac-disease-a-chalky-pancreas-and-swollen-ankles-at-62',
  title: 'Diarrhoea, loss of weight and swollen ankles in a woman of 62 with chronic pancreatitis',
  summary:
    'A 62-year-old woman with chronic pancreatitis that was not from alcohol, chalk in the pancreas, a pancreas that no longer digests, and diabetes lost weight, had diarrhoea and swollen ankles. It was celiac disease; biopsy and the diet are left out. How long it lasts and where she was seen is not told in the part seen. That the pancreas had failed has no finding of its own.',
  setting: 'general',
  ageYears: 62,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'peripheral-oedema', state: 'present' },
    { finding: 'chronic-pancreatitis-known', state: 'present' },
    { finding: 'known-diabetes', state: 'present' },
    { finding: 'alcohol-heavy', state: 'absent' },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.14',
  acceptable: ['exocrine-pancreatic-insufficiency'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ttg-iga'], ['total-iga'], ['serum-albumin', 'cbc'], ['faecal-elastase']],
  source: { id: 'freeman-1994-pancreas', locator: 'Abstract' },
  readFrom: 'abstract',
};
