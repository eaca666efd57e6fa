import type { CaseEntry } from '../schema';

export const crohnDiseaseTwentyTwoYearsOfWateryStoolsAt45Case: CaseEntry = {
  id: 'crohn-disease-twenty-two-years-of-watery-stools-at-45',
  title: 'Twenty-two years of watery diarrhoea under another name in a man of 45',
  summary:
    'A 45-year-old man had had watery diarrhoea which nothing stopped, with a little weight loss, for 22 years. Ten years before, an operation for pain and peritonitis had found a mass of the caecum, and he had had chemotherapy for an immunoproliferative disease of the small bowel. Since then had come kidney stones, arthritis, bone disease and a low albumin. It was Crohn’s disease; the new reading of the first histology is left out.',
  setting: 'secondary_care',
  ageYears: 45,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'chronic-symptoms-over-6-months', state: 'present' },
    { finding: 'chronic-symptoms-over-2-years', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'arthritis', state: 'present' },
    { finding: 'low-albumin', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
    { finding: 'symptom-duration', quantity: 8030 },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.8',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['ileocolonoscopy-biopsy'], ['faecal-calprotectin']],
  source: { id: 'semj-20399-crohn-45', locator: 'Abstract, case presentation' },
  readFrom: 'abstract',
};
