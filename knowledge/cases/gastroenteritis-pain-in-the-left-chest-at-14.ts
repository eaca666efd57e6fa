import type { CaseEntry } from '../schema';

export const gastroenteritisPainInTheLeftChestAt14Case: CaseEntry = {
  id: 'gastroenteritis-pain-in-the-left-chest-at-14',
  title: 'Four days of fever and diarrhoea with two of pain in the left chest in a boy of 14',
  summary:
    'A healthy 14-year-old boy had had fever, abdominal pain and profuse diarrhoea without blood, mucus or pus for four days, and for two days a lasting pain on the left side of the chest that did not spread. He had not travelled, took no drugs and had no sexual contact. He was without fever when seen and mildly dry; pulse and pressure were normal. CRP was raised, white cells were not. Campylobacter coli with an inflamed heart; X-ray, tracing, troponin and stool tests are left out. The pain in the chest is coded as a cardiac feature.',
  setting: 'emergency',
  ageYears: 14,
  sex: 'male',
  answers: [
    { finding: 'fever', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'new-diarrhoea', state: 'present' },
    { finding: 'cardiac-features', state: 'present' },
    { finding: 'dehydration', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'mucus-per-rectum', state: 'absent' },
    { finding: 'recent-travel', state: 'absent' },
    { finding: 'cocaine-use', state: 'absent' },
    { finding: 'haemodynamic-signs', state: 'absent' },
    { finding: 'raised-white-cells', state: 'absent' },
    { finding: 'symptom-duration', quantity: 4 },
  ],
  results: [],
  diagnosis: 'acute-gastroenteritis',
  since: '2026.11.9',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['electrolytes-and-calcium', 'renal-function'],
  ],
  source: { id: 'cardiology-young-campylobacter-coli', locator: 'Case report, history to blood tests' },
  readFrom: 'full_text',
};
