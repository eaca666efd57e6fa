import type { CaseEntry } from '../schema';

export const microscopicColitisDiarrhoeaForManyYearsAt56Case: CaseEntry = {
  id: 'microscopic-colitis-diarrhoea-for-many-years-at-56',
  title: 'Diarrhoea for many years in a patient of 56',
  summary:
    'A 56-year-old patient had had diarrhoea for many years. The colon looked normal at colonoscopy; the biopsies, left out like it, showed a collagenous colitis. The sex was not in the part seen. “Many years” is coded as more than two. Where the patient was seen is not told.',
  setting: 'general',
  ageYears: 56,
  sex: 'unknown',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'chronic-symptoms-over-6-months', state: 'present' },
    { finding: 'chronic-symptoms-over-2-years', state: 'present' },
  ],
  results: [],
  diagnosis: 'microscopic-colitis',
  since: '2026.11.13',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['colonoscopy-random-biopsies', 'ileocolonoscopy-biopsy'],
    ['ttg-iga'],
    ['faecal-calprotectin', 'fit'],
  ],
  source: { id: 'dlml-lmp17311', locator: 'Clinical history' },
  readFrom: 'full_text',
};
