import type { CaseEntry } from '../schema';

export const colorectalCancerCalledIrritableForFiveWeeksAt38Case: CaseEntry = {
  id: 'colorectal-cancer-called-irritable-for-five-weeks-at-38',
  title: 'Cramps and diarrhoea still there and worse after five weeks in a man of 38',
  summary:
    'A 38-year-old man had seen his doctor for cramps and diarrhoea; five weeks later they were still there and worse, and an irritable bowel was treated. A cancer course for general practice teaches a bowel cancer in the young with it. The second visit is coded; the bleeding and the painful stools came later and are left out. Nothing is told of weight, family or examination in the part seen. It is a vignette written to teach and no told patient.',
  setting: 'primary_care',
  ageYears: 38,
  sex: 'male',
  answers: [
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 35 },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  writtenForTeaching: true,
  since: '2026.11.14',
  acceptable: ['irritable-bowel-syndrome', 'crohn-disease', 'ulcerative-colitis'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['fit', 'faecal-calprotectin'], ['cbc'], ['ttg-iga']],
  source: { id: 'gatewayc-simon-colorectal', locator: 'Simon’s story' },
  readFrom: 'abstract',
};
