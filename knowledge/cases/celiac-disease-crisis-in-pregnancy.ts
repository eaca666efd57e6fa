import type { CaseEntry } from '../schema';

export const celiacDiseaseCrisisInPregnancyCase: CaseEntry = {
  id: 'celiac-disease-crisis-in-pregnancy',
  title: 'Fatty stools, weight loss and dehydration in a pregnant woman of 32',
  summary:
    'A 32-year-old pregnant woman came markedly dehydrated, with weight loss and fatty stools. The abstract gives no duration and no first blood results. Duodenal biopsy, left out here, showed celiac disease in crisis.',
  setting: 'inpatient',
  ageYears: 32,
  sex: 'female',
  answers: [
    { finding: 'steatorrhoea', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'severe-dehydration', state: 'present' },
    { finding: 'pregnant', state: 'present' },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.2',
  acceptable: ['exocrine-pancreatic-insufficiency'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ttg-iga'], ['duodenal-biopsy']],
  source: { id: 'crgm-6259846-celiac-crisis', locator: 'Abstract' },
  readFrom: 'abstract',
};
