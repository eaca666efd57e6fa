import type { CaseEntry } from '../schema';

export const celiacDiseaseSmallWithPainfulBonesAt23Case: CaseEntry = {
  id: 'celiac-disease-small-with-painful-bones-at-23',
  title: 'Painful bones, greasy stools and a short stature in a woman of 23',
  summary:
    'A 23-year-old woman of short stature had greasy stools, anaemia, loss of weight and pain in the bones for long. It was celiac disease, long not recognised, with soft and thin bones; radiographs, biopsy and what they showed of the bones are left out, and bone pain cannot be coded. Where she was seen is not told.',
  setting: 'general',
  ageYears: 23,
  sex: 'female',
  answers: [
    { finding: 'steatorrhoea', state: 'present' },
    { finding: 'short-stature', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'malabsorption-signs', state: 'present' },
    { finding: 'anaemia', state: 'present' },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.10',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [
    ['ttg-iga', 'ema-iga', 'duodenal-biopsy'],
    ['b12-folate-vitd', 'electrolytes-and-calcium'],
  ],
  source: { id: 'mpns-celiac-osteomalacia', locator: 'Abstract, case report' },
  readFrom: 'abstract',
};
