import type { CaseEntry } from '../schema';

export const autoimmuneEnteropathyIntractableDiarrhoeaAt73Case: CaseEntry = {
  id: 'autoimmune-enteropathy-intractable-diarrhoea-at-73',
  title: 'Diarrhoea that nothing would stop, with much weight lost, in a woman of 73',
  summary:
    'A 73-year-old woman had a chronic, intractable diarrhoea and had lost much weight. It was autoimmune enteropathy. Only the beginning of the report was read; duration, stool pattern and first tests are left out, as are biopsies and antibodies.',
  setting: 'general',
  ageYears: 73,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
  ],
  results: [],
  diagnosis: 'autoimmune-enteropathy',
  since: '2026.11.9',
  acceptable: ['celiac-disease', 'microscopic-colitis'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['ttg-iga', 'total-iga'],
    ['fit', 'faecal-calprotectin'],
    ['colonoscopy-random-biopsies', 'ileocolonoscopy-biopsy'],
  ],
  source: { id: 'carvalho-2023-autoimmune-enteropathy-73', locator: 'Abstract' },
  readFrom: 'abstract',
};
