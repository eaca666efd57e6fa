import type { CaseEntry } from '../schema';

export const crohnDiseaseHardlyAnyAlbuminAt63Case: CaseEntry = {
  id: 'crohn-disease-hardly-any-albumin-at-63',
  title: 'Diarrhoea and a very low albumin in a woman of 63 with cirrhosis',
  summary:
    'A 63-year-old woman with cirrhosis of the liver came with diarrhoea and a severe lack of albumin. It was a loss of protein through the gut by Crohn disease; the test of protein in the stool, endoscopies and capsule are left out. Figures and duration are not in the abstract, nor where she was seen. She told a gut complaint.',
  setting: 'general',
  ageYears: 63,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'low-albumin', state: 'present' },
    { finding: 'known-cirrhosis', state: 'present' },
    { finding: 'chronic-liver-disease', state: 'present' },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.11',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['ileocolonoscopy-biopsy', 'faecal-calprotectin', 'fit'],
    ['ttg-iga', 'duodenal-biopsy'],
    ['c-difficile-testing', 'stool-culture', 'stool-multiplex-pcr'],
  ],
  source: { id: 'bcr-238802-ple-crohn', locator: 'Abstract' },
  readFrom: 'abstract',
};
