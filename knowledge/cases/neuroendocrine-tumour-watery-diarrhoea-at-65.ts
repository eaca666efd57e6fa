import type { CaseEntry } from '../schema';

export const neuroendocrineTumourWateryDiarrhoeaAt65Case: CaseEntry = {
  id: 'neuroendocrine-tumour-watery-diarrhoea-at-65',
  title: 'Two months of watery diarrhoea and failing kidneys in a man of 65',
  summary:
    'A 65-year-old man with high blood pressure and heavy drinking came to an emergency department after two months of watery diarrhoea, three or four stools a day and later about ten, that had begun with fever, chills and nausea. He was weak and had fallen repeatedly in faints; he was dehydrated, acidotic and short of potassium, and his kidneys were failing. Colonoscopy and biopsy, left out here, found a neuroendocrine tumour of the ileum, which is none of the conditions.',
  setting: 'emergency',
  ageYears: 65,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 60 },
    { finding: 'stools-per-day', quantity: 10 },
    { finding: 'fever', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'syncope', state: 'present' },
    { finding: 'severe-dehydration', state: 'present' },
    { finding: 'alcohol-heavy', state: 'present' },
    { finding: 'hypertension', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.2',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['c-difficile-testing'],
    ['colonoscopy-random-biopsies', 'ileocolonoscopy-biopsy'],
  ],
  source: { id: 'rahesh-ileal-net', locator: 'Case, first paragraph' },
  readFrom: 'full_text',
};
