import type { CaseEntry } from '../schema';

export const ischaemicColitisOnASlimmingInjectionAt45Case: CaseEntry = {
  id: 'ischaemic-colitis-on-a-slimming-injection-at-45',
  title: 'Vomiting, lower cramps and diarrhoea on semaglutide in a woman of 45',
  summary:
    'A 45-year-old woman without any illness, who had begun semaglutide about five months before, came with vomiting, cramps in the lower belly and diarrhoea. White cells 17.1, CRP 28 mg/dL. It was ischaemic colitis; CT and sigmoidoscopy are left out.',
  setting: 'emergency',
  ageYears: 45,
  sex: 'female',
  answers: [
    { finding: 'vomiting', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'on-diarrhoea-drug', state: 'present' },
    { finding: 'white-cell-count', quantity: 17.1 },
    { finding: 'raised-white-cells', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
  ],
  results: [{ investigation: 'crp', value: 280 }],
  diagnosis: 'ischaemic-colitis',
  since: '2026.11.7',
  acceptable: ['acute-gastroenteritis', 'diverticular-disease'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ct-abdomen']],
  source: { id: 'chen-2025-semaglutide-colitis', locator: 'Abstract, case description' },
  readFrom: 'abstract',
};
