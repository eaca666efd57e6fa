import type { CaseEntry } from '../schema';

export const gastroenteritisChestPainBetterLeaningForwardAt18Case: CaseEntry = {
  id: 'gastroenteritis-chest-pain-better-leaning-forward-at-18',
  title: 'Ten days of chest pain and a week of diarrhoea and cramps in a man of 18',
  summary:
    'An 18-year-old man with asthma, obesity and insulin resistance had had chest pain for ten days, nine of ten in strength, worse lying and better leaning forward, and for seven days diarrhoea with cramps. No rub was heard; the belly was slightly distended with loud sounds. The enzymes of heart and muscle were raised and the ECG was changed. It was an infection with Campylobacter jejuni with inflammation of heart and pericardium; later tests are left out. Troponin, creatine kinase and ECG have no entry here. The slight distension of the first examination is not coded. The chest pain is coded by the only entry that holds it with gut complaints, and the duration is that of the chest pain.',
  setting: 'emergency',
  ageYears: 18,
  sex: 'male',
  answers: [
    { finding: 'cardiac-features', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'new-diarrhoea', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'symptom-duration', quantity: 10 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'asthma', state: 'present' },
  ],
  results: [],
  diagnosis: 'acute-gastroenteritis',
  since: '2026.11.18',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['crp', 'cbc'],
    ['renal-function', 'electrolytes-and-calcium'],
  ],
  source: { id: 'infectologia-campylobacter-18', locator: 'Case, to the first examination' },
  readFrom: 'abstract',
};
