import type { CaseEntry } from '../schema';

export const diverticularDiseaseBurningUrineAfterAntibioticsAt58Case: CaseEntry = {
  id: 'diverticular-disease-burning-urine-after-antibiotics-at-58',
  title: 'Burning urine that antibiotics do not cure, with stool in it, in a man of 58',
  summary:
    'A 58-year-old man had burning when passing urine that did not get better after antibiotics, and stool and air in the urine. His bowel habit had not changed. A fistula led from diverticula of the sigmoid to the bladder; scope and scans are left out. How long it lasted is not told in the part seen; the age is that at the operation, two months after the diagnosis.',
  setting: 'general',
  ageYears: 58,
  sex: 'male',
  answers: [
    { finding: 'dysuria', state: 'present' },
    { finding: 'air-or-stool-in-urine', state: 'present' },
    { finding: 'failed-first-line', state: 'present' },
    { finding: 'antibiotics-recent', state: 'present' },
    { finding: 'change-in-bowel-habit', state: 'absent' },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.14',
  acceptable: ['crohn-disease', 'colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ct-abdomen'], ['ileocolonoscopy-biopsy']],
  source: { id: 'agius-colovesical-fistula-4', locator: 'Presentation' },
  readFrom: 'full_text',
};
