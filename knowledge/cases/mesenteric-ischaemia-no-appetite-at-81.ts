import type { CaseEntry } from '../schema';

export const mesentericIschaemiaNoAppetiteAt81Case: CaseEntry = {
  id: 'mesenteric-ischaemia-no-appetite-at-81',
  title: 'No appetite, vomiting, diarrhoea or constipation and weight loss in a woman of 81',
  summary:
    'An 81-year-old woman had lost her appetite and weight, felt sick, vomited and had diarrhoea, constipation or both. The vessels of the gut had been blocked for long; the CT angiogram is left out.',
  setting: 'general',
  ageYears: 81,
  sex: 'female',
  answers: [
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'early-satiety-or-appetite-loss', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'constipation', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
  ],
  results: [],
  diagnosis: 'mesenteric-ischaemia-chronic',
  since: '2026.11.5',
  acceptable: ['colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ct-abdomen', 'fit', 'ileocolonoscopy-biopsy'], ['cbc']],
  source: { id: 'cureus-21835-mesenteric', locator: 'Abstract' },
  readFrom: 'abstract',
};
