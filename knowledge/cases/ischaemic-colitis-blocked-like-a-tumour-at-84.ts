import type { CaseEntry } from '../schema';

export const ischaemicColitisBlockedLikeATumourAt84Case: CaseEntry = {
  id: 'ischaemic-colitis-blocked-like-a-tumour-at-84',
  title: 'Five days of pain with blood, then no more stool, in a man of 84',
  summary:
    'An 84-year-old man sought help for five days of pain of the belly with fresh blood, after which no more stool came. It was an ischaemic colitis that looked like a growth and narrowed the sigmoid; CT, colonoscopy, biopsies and operation are left out. That stool stopped is not coded as constipation. Whether wind passed, his other illnesses and the examination are not told; that he is a man follows from the Portuguese alone.',
  setting: 'general',
  ageYears: 84,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 5 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
  ],
  results: [],
  diagnosis: 'ischaemic-colitis',
  since: '2026.11.14',
  acceptable: ['colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ct-abdomen'], ['cbc', 'crp']],
  source: { id: 'sbad-2022-1107023', locator: 'Apresentação' },
  readFrom: 'full_text',
};
