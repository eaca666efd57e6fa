import type { CaseEntry } from '../schema';

export const whippleDiseaseSteroidsForTheJointsAt56Case: CaseEntry = {
  id: 'whipple-disease-steroids-for-the-joints-at-56',
  title: 'Diarrhoea, pain and weight loss after years of steroids for the joints in a man of 56',
  summary:
    'A 56-year-old man whose painful joints had been treated with steroids for years had lately got diarrhoea, loss of weight and belly pain. Whether the joint pain wandered is not told, so that is not coded. A year later it was found to be Whipple disease; the low platelets and the heart valves of the later course and the biopsy are left out.',
  setting: 'general',
  ageYears: 56,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'joint-pain', state: 'present' },
    { finding: 'long-term-steroid', state: 'present' },
  ],
  results: [],
  diagnosis: 'whipple-disease',
  since: '2026.11.10',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['ileocolonoscopy-biopsy', 'fit', 'faecal-calprotectin'],
    ['ttg-iga', 'duodenal-biopsy'],
  ],
  source: { id: 'bmcid-2020-whipple-platelets', locator: 'Abstract, case presentation' },
  readFrom: 'abstract',
};
