import type { CaseEntry } from '../schema';

export const ischaemicColitisACarSalesmanUnderStressAt23Case: CaseEntry = {
  id: 'ischaemic-colitis-a-car-salesman-under-stress-at-23',
  title: 'Bleeding and pain low in the belly under stress in a constipated man of 23',
  summary:
    'A 23-year-old car salesman, long constipated, got bleeding from the bowel and pain low in the belly when his work became a strain. It was an ischaemic colitis of the sigmoid that healed within days; colonoscopy and barium enema are left out. It is the second of two patients; of the first, a man of 33, the complaints are not told. It began under strain; that it grows with strain is not told. Length and examination are not in the abstract; an ulcerative colitis is accepted.',
  setting: 'general',
  ageYears: 23,
  sex: 'male',
  answers: [
    { finding: 'constipation', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
  ],
  results: [],
  diagnosis: 'ischaemic-colitis',
  since: '2026.11.14',
  acceptable: ['ulcerative-colitis'],
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [
    ['faecal-calprotectin', 'ileocolonoscopy-biopsy'],
    ['cbc', 'crp'],
  ],
  source: { id: 'jges-1989-young-ischaemic-colitis', locator: 'Abstract, second case' },
  readFrom: 'abstract',
};
