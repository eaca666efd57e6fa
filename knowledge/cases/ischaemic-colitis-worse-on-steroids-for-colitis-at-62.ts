import type { CaseEntry } from '../schema';

export const ischaemicColitisWorseOnSteroidsForColitisAt62Case: CaseEntry = {
  id: 'ischaemic-colitis-worse-on-steroids-for-colitis-at-62',
  title: 'Thirty days of pain, diarrhoea and blood, worse on treatment for ulcerative colitis, in a man of 62',
  summary:
    'A 62-year-old man, healthy before, came to an emergency department with severe pain of the belly, diarrhoea and bleeding from the bowel. It began thirty days before and grew much worse after fifteen, when ulcerative colitis was diagnosed and a steroid and mesalazine begun. He was wasted, white cells slightly and inflammatory tests barely raised. It was an ischaemic colitis from a narrowed lower gut artery; scans, colonoscopy and biopsies are left out. The first diagnosis was wrong and is not coded as known; fifteen days of steroid are not coded either.',
  setting: 'emergency',
  ageYears: 62,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'bloody-diarrhoea-last-3w', state: 'present' },
    { finding: 'symptom-duration', quantity: 30 },
    { finding: 'failed-first-line', state: 'present' },
    { finding: 'malnutrition-risk', state: 'present' },
    { finding: 'raised-white-cells', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
  ],
  results: [],
  diagnosis: 'ischaemic-colitis',
  since: '2026.11.15',
  acceptable: ['ulcerative-colitis'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['ct-abdomen', 'ileocolonoscopy-biopsy'],
    ['stool-culture', 'c-difficile-testing', 'stool-multiplex-pcr'],
  ],
  source: { id: 'jcol-2019-colite-isquemica-62', locator: 'Descrição do caso, to the laboratory tests' },
  readFrom: 'full_text',
};
