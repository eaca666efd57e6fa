import type { CaseEntry } from '../schema';

export const appendicitisFiveDaysOfDiarrhoeaAt26Case: CaseEntry = {
  id: 'appendicitis-five-days-of-diarrhoea-at-26',
  title: 'Five days of diarrhoea and pain all over the belly in a woman of 26',
  summary:
    'A 26-year-old woman came to a family doctor with five days of diarrhoea, pain all over the belly, nausea and vomiting. At the first examination the whole belly was tender, without guarding or rebound. Only when she was examined again after the tests did she have rebound low on the right; that, the tests and the operation are left out. It was appendicitis.',
  setting: 'primary_care',
  ageYears: 26,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'new-diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 5 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'peritonism', state: 'absent' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.19',
  acceptable: ['acute-gastroenteritis'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['cbc', 'crp'], ['pregnancy-test'], ['ct-abdomen', 'intestinal-ultrasound']],
  source: { id: 'akyon-2023-appendicitis-26', locator: 'Case' },
  readFrom: 'abstract',
};
