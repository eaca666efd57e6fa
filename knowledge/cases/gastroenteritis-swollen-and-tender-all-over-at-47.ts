import type { CaseEntry } from '../schema';

export const gastroenteritisSwollenAndTenderAllOverAt47Case: CaseEntry = {
  id: 'gastroenteritis-swollen-and-tender-all-over-at-47',
  title: 'Worsening pain with diarrhoea and vomiting in a swollen, tender belly at 47',
  summary:
    'A healthy 47-year-old man presented with worsening abdominal pain, diarrhoea, vomiting and a full belly. It was swollen and tender all over. Computed tomography and the operation, which found dead bowel, and the norovirus in the stool are left out. Only the abstract was seen: duration, temperature and blood tests are not told.',
  setting: 'general',
  ageYears: 47,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'acute-distension', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
  ],
  results: [],
  diagnosis: 'acute-gastroenteritis',
  since: '2026.11.12',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [
    ['ct-abdomen'],
    ['cbc', 'crp'],
    ['electrolytes-and-calcium', 'renal-function'],
    ['stool-culture', 'stool-multiplex-pcr'],
  ],
  source: { id: 'cjg-2015-norovirus-necrosis', locator: 'Abstract' },
  readFrom: 'abstract',
};
