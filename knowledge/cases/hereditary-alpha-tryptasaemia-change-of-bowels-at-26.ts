import type { CaseEntry } from '../schema';

export const hereditaryAlphaTryptasaemiaChangeOfBowelsAt26Case: CaseEntry = {
  id: 'hereditary-alpha-tryptasaemia-change-of-bowels-at-26',
  title: 'Three years of loose stools, cramps and wind in a man of 26 who itches at night',
  summary:
    'A 26-year-old man, an author of the report, had gone from one or two formed stools a day to as many as six loose ones over three years, with much wind and cramps that eased when he opened his bowels. He had reflux and nausea, itched all over, worst at night, which woke him, and went red in face and chest when he drank alcohol; neither a low-FODMAP nor a low-histamine diet had helped. He had hereditary alpha tryptasaemia, shown by gene test, which the authors describe as a mimic of irritable bowel syndrome. The number of stools is coded as the most he reported; itching and redness are not coded, since the vocabulary knows them only in other settings. Blood tests, endoscopies and the gene test are left out.',
  setting: 'secondary_care',
  ageYears: 26,
  sex: 'male',
  answers: [
    { finding: 'symptom-duration', quantity: 1095 },
    { finding: 'change-in-bowel-habit', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'stools-per-day', quantity: 6 },
    { finding: 'flatus', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'pain-relieved-by-defecation', state: 'present' },
    { finding: 'nausea', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.6',
  acceptable: ['irritable-bowel-syndrome'],
  redFlagExpected: false,
  urgencyExpected: 'routine',
  investigationsExpected: [['ttg-iga'], ['faecal-calprotectin', 'fit']],
  source: { id: 'acg-2022-alpha-tryptasaemia', locator: 'Case description' },
  readFrom: 'abstract',
};
