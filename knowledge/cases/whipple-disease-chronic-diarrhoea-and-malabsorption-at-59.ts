import type { CaseEntry } from '../schema';

export const whippleDiseaseChronicDiarrhoeaAndMalabsorptionAt59Case: CaseEntry = {
  id: 'whipple-disease-chronic-diarrhoea-and-malabsorption-at-59',
  title: 'Chronic diarrhoea with loss of weight in a man of 59',
  summary:
    'A 59-year-old man had chronic diarrhoea, loss of weight and malabsorption, the classical picture of Whipple’s disease by the abstract. How the malabsorption showed is not told, so its signs are left out; duration, blood tests and biopsies are left out too.',
  setting: 'general',
  ageYears: 59,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
  ],
  results: [],
  diagnosis: 'whipple-disease',
  since: '2026.11.9',
  acceptable: ['celiac-disease', 'microscopic-colitis'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['ttg-iga', 'total-iga'],
    ['faecal-calprotectin', 'fit'],
    ['ileocolonoscopy-biopsy', 'colonoscopy-random-biopsies'],
  ],
  source: { id: 'lima-2026-whipple', locator: 'Abstract, first patient' },
  readFrom: 'abstract',
};
