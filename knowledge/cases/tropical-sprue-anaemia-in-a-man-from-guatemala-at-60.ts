import type { CaseEntry } from '../schema';

export const tropicalSprueAnaemiaInAManFromGuatemalaAt60Case: CaseEntry = {
  id: 'tropical-sprue-anaemia-in-a-man-from-guatemala-at-60',
  title: 'Long diarrhoea and an anaemia from lack of B12 in a man of 60 from Guatemala',
  summary:
    'A 60-year-old man from Guatemala had chronic diarrhoea and an anaemia with large cells from a severe lack of vitamin B12. It was tropical sprue; biopsies and the tests that excluded other causes are left out.',
  setting: 'general',
  ageYears: 60,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'macrocytosis', state: 'present' },
    { finding: 'low-vitamin-b12', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.5',
  acceptable: ['celiac-disease', 'small-intestinal-bacterial-overgrowth'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['ttg-iga'],
    ['stool-ova-parasites', 'stool-multiplex-pcr', 'giardia-antigen'],
    ['faecal-calprotectin', 'ileocolonoscopy-biopsy'],
  ],
  source: { id: 'cureus-53748-sprue', locator: 'Abstract' },
  readFrom: 'abstract',
};
