import type { CaseEntry } from '../schema';

export const gastroenteritisDryAndWithFailingKidneysAt33Case: CaseEntry = {
  id: 'gastroenteritis-dry-and-with-failing-kidneys-at-33',
  title: 'Watery diarrhoea, dry and with failing kidneys in a woman of 33',
  summary:
    'A 33-year-old woman had an acute gastroenteritis with pain in the belly, watery diarrhoea and signs of too little water. CRP and procalcitonin were raised and the kidneys had acutely failed, without figures; findings and blood tests together pointed to sepsis. Salmonella in the stool is left out. Where she was seen first, how long she had been ill, fever, blood pressure and what she had eaten are not in the abstract.',
  setting: 'general',
  ageYears: 33,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'new-diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'dehydration', state: 'present' },
    { finding: 'aki', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
    { finding: 'unwell-sepsis-signs', state: 'present' },
  ],
  results: [],
  diagnosis: 'acute-gastroenteritis',
  since: '2026.11.16',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['blood-culture'],
    ['electrolytes-and-calcium', 'renal-function'],
    ['cbc', 'crp'],
  ],
  source: { id: 'morlans-2025-salmonella-sepsis', locator: 'Resumen' },
  readFrom: 'abstract',
};
