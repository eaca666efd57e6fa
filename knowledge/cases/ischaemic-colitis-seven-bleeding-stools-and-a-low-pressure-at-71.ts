import type { CaseEntry } from '../schema';

export const ischaemicColitisSevenBleedingStoolsAndALowPressureAt71Case: CaseEntry = {
  id: 'ischaemic-colitis-seven-bleeding-stools-and-a-low-pressure-at-71',
  title: 'Seven liquid bleeding stools a day, a swollen belly and a low pressure in a man of 71',
  summary:
    'A 71-year-old man with diabetes and diseases of heart and lung had liquid stools with blood seven times a day, a swollen belly, failing strength and a low blood pressure; white cells and CRP were raised and the kidneys did badly. Within twelve hours he was much worse. It was an ischaemic colitis; CT and operation are left out. Which disease of the heart, how long it lasted and figures are not told; the kidneys are not coded as acutely injured, nor the swelling as new.',
  setting: 'inpatient',
  ageYears: 71,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'stools-per-day', quantity: 7 },
    { finding: 'visible-distension', state: 'present' },
    { finding: 'haemodynamic-signs', state: 'present' },
    { finding: 'known-diabetes', state: 'present' },
    { finding: 'raised-white-cells', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
  ],
  results: [],
  diagnosis: 'ischaemic-colitis',
  since: '2026.11.15',
  acceptable: ['acute-gastroenteritis', 'clostridioides-difficile-infection'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen'], ['troponin-lactate-panel', 'cbc'], ['stool-culture', 'c-difficile-testing']],
  source: { id: 'cbcsp-2020-15438', locator: 'Relato de caso, first sentence' },
  readFrom: 'full_text',
};
