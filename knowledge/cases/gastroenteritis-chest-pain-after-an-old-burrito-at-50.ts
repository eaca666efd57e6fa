import type { CaseEntry } from '../schema';

export const gastroenteritisChestPainAfterAnOldBurritoAt50Case: CaseEntry = {
  id: 'gastroenteritis-chest-pain-after-an-old-burrito-at-50',
  title: 'Sudden chest pain while four days of diarrhoea were passing in a man of 50',
  summary:
    'A 50-year-old man came an hour after a sudden sharp pain in the chest with shortness of breath at rest. For four days he had had diarrhoea, mild abdominal pain, nausea and vomiting, now easing, after eating a burrito left a day out of the refrigerator. Vital signs and examination were normal but for a dry mouth; CRP 57.8 mg/L, ESR 21 mm/h. It was Campylobacter with an inflamed heart; tracing, troponin, echocardiogram and stool culture are left out.',
  setting: 'emergency',
  ageYears: 50,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'new-diarrhoea', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'breathlessness', state: 'present' },
    { finding: 'cardiac-features', state: 'present' },
    { finding: 'dehydration', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'absent' },
    { finding: 'haemodynamic-signs', state: 'absent' },
    { finding: 'fever', state: 'absent' },
    { finding: 'symptom-duration', quantity: 4 },
  ],
  results: [],
  diagnosis: 'acute-gastroenteritis',
  since: '2026.11.9',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['electrolytes-and-calcium', 'renal-function'],
  ],
  source: { id: 'yahya-campylobacter-myocarditis', locator: 'Letter, second paragraph' },
  readFrom: 'full_text',
};
