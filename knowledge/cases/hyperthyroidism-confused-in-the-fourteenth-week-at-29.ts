import type { CaseEntry } from '../schema';

export const hyperthyroidismConfusedInTheFourteenthWeekAt29Case: CaseEntry = {
  id: 'hyperthyroidism-confused-in-the-fourteenth-week-at-29',
  title: 'Vomiting, 8 kg lost and sudden confusion at fourteen weeks of pregnancy in a woman of 29',
  summary:
    'A 29-year-old woman fourteen weeks pregnant had been vomiting badly and had lost 8 kg in three months. In an emergency department the vomiting was stilled, but she became confused, without signs of lost fluid, and was admitted with a pulse of 150. Transaminases slightly raised, once and with the vomiting, so not coded; potassium low, of which no figure is given. It was an overactive thyroid; scans, spinal tap and thyroid tests are left out, as are the fever and the delusions that came later.',
  setting: 'emergency',
  ageYears: 29,
  sex: 'female',
  answers: [
    { finding: 'pregnant', state: 'present' },
    { finding: 'pregnancy-weeks', quantity: 14 },
    { finding: 'vomiting', state: 'present' },
    { finding: 'vomiting-persistent', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'weight-lost-kg', quantity: 8 },
    { finding: 'symptom-duration', quantity: 91 },
    { finding: 'altered-mental-state', state: 'present' },
    { finding: 'hr', quantity: 150 },
    { finding: 'dehydration', state: 'absent' },
    { finding: 'electrolyte-disturbance', state: 'present' },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.15',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['electrolytes-and-calcium', 'renal-function'], ['tsh'], ['lft', 'cbc']],
  source: { id: 'clinica-medica-2021-9464', locator: 'Delineamento e métodos, to the laboratory tests' },
  readFrom: 'full_text',
};
