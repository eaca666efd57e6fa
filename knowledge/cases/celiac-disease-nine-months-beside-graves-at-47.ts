import type { CaseEntry } from '../schema';

export const celiacDiseaseNineMonthsBesideGravesAt47Case: CaseEntry = {
  id: 'celiac-disease-nine-months-beside-graves-at-47',
  title: 'Nine months of diarrhoea beside Graves’ disease in a woman of 47',
  summary:
    'A 47-year-old Korean woman with Graves’ disease complained of lasting diarrhoea and loss of weight over nine months. It was taken for celiac disease: she carries HLA-DQ2 and lost her complaints without gluten, while the antibodies were negative, which leaves a doubt about the diagnosis. Stool tests found nothing. How active the thyroid gland was at that time is not told in the abstract; an overactive gland would explain the picture as well and is accepted. That Graves’ disease was known before is read from the abstract, which tells it only beside the other, and is a doubt too.',
  setting: 'secondary_care',
  ageYears: 47,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'symptom-duration', quantity: 274 },
    { finding: 'autoimmune-thyroid-disease', state: 'present' },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.16',
  acceptable: ['hyperthyroidism'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['ttg-iga'],
    ['tsh'],
    ['colonoscopy-random-biopsies', 'ileocolonoscopy-biopsy', 'faecal-calprotectin'],
    ['cbc', 'ferritin'],
  ],
  source: { id: 'hwang-2015-celiac-graves', locator: 'Abstract' },
  readFrom: 'abstract',
};
