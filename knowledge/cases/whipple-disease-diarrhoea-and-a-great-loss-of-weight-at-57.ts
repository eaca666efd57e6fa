import type { CaseEntry } from '../schema';

export const whippleDiseaseDiarrhoeaAndAGreatLossOfWeightAt57Case: CaseEntry = {
  id: 'whipple-disease-diarrhoea-and-a-great-loss-of-weight-at-57',
  title: 'Diarrhoea and a great loss of weight in a man of 57',
  summary:
    'A 57-year-old man was admitted with a gut complaint: diarrhoea and a great loss of weight. It was Whipple’s disease; endoscopy and biopsy are left out, as is his death on the tenth day. Duration, joints, examination and blood are not told in the abstract.',
  setting: 'inpatient',
  ageYears: 57,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
  ],
  results: [],
  diagnosis: 'whipple-disease',
  since: '2026.11.11',
  acceptable: ['celiac-disease'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['duodenal-biopsy'], ['ttg-iga'], ['hiv-serology']],
  source: { id: 'brandes-whipple-57', locator: 'Abstract' },
  readFrom: 'abstract',
};
