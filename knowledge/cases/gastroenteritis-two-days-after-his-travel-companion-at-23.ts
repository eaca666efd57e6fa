import type { CaseEntry } from '../schema';

export const gastroenteritisTwoDaysAfterHisTravelCompanionAt23Case: CaseEntry = {
  id: 'gastroenteritis-two-days-after-his-travel-companion-at-23',
  title: 'Chest pain after days of diarrhoea two days after his travel companion at 23',
  summary:
    'A healthy 23-year-old man came to the emergency department with chest pain after a few days of abdominal pain, fever and diarrhoea. A friend with whom he had travelled to a capital in central Europe, and eaten chicken there, had been admitted two days earlier with the same. CRP was raised. Campylobacter jejuni with an inflamed heart in both; the friend is a case of its own here since an earlier release. Troponin, tracing, echocardiogram and stool culture are left out.',
  setting: 'emergency',
  ageYears: 23,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'new-diarrhoea', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'cardiac-features', state: 'present' },
    { finding: 'sick-contacts', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
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
  source: { id: 'bmc-2016-perimyocarditis', locator: 'Abstract, patient B' },
  readFrom: 'abstract',
};
