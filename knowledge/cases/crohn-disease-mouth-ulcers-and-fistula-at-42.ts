import type { CaseEntry } from '../schema';

export const crohnDiseaseMouthUlcersAndFistulaAt42Case: CaseEntry = {
  id: 'crohn-disease-mouth-ulcers-and-fistula-at-42',
  title: 'Seven years of mouth ulcers, then perianal fistulae, in a man of 42',
  summary:
    'A 42-year-old man had been treated for recurrent mouth ulcers since 2006. In 2013 he first came to the coloproctology service of a hospital in Cuba with perianal fistulae; the abstract tells of no bowel complaint. Colonoscopy and biopsy, left out here, led to perianal Crohn’s disease.',
  setting: 'secondary_care',
  ageYears: 42,
  sex: 'male',
  answers: [
    { finding: 'oral-ulcers', state: 'present' },
    { finding: 'perianal-disease', state: 'present' },
    { finding: 'symptom-duration', quantity: 2555 },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.2',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['faecal-calprotectin', 'crp'], ['ileocolonoscopy-biopsy']],
  source: { id: 'camaguey-2020-perianal', locator: 'Abstract, case report' },
  readFrom: 'abstract',
};
