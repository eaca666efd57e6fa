import type { CaseEntry } from '../schema';

export const ovarianCancerFiveDaysOfPainWithFailingKidneysAt72Case: CaseEntry = {
  id: 'ovarian-cancer-five-days-of-pain-with-failing-kidneys-at-72',
  title: 'Five days of belly pain with a long anaemia and failing kidneys in a woman of 72',
  summary:
    'A 72-year-old woman was admitted from an emergency department with five days of pain in the belly. The belly was large but not distended, tender all over without guarding, with normal bowel sounds. Haemoglobin 81 g/L, white cells 11.2, urea 28.3 mmol/L, creatinine 409 µmol/L. She had been watched for at least 20 months for an anaemia with cells of normal size. It was a granulosa cell tumour of the ovary, operated on 30 years before and not followed up, which had come back and blocked the small bowel. The earlier tumour has no entry but the operation; the earlier endoscopies, of which the result is not in the part seen, are left out, and so is what was found later. Earlier kidney figures are not told, so a sudden failure is not coded. Vomiting and stool are not in the part seen.',
  setting: 'emergency',
  ageYears: 72,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 5 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'acute-distension', state: 'absent' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'peritonism', state: 'absent' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
    { finding: 'haemoglobin', quantity: 81 },
    { finding: 'anaemia', state: 'present' },
    { finding: 'microcytosis', state: 'absent' },
    { finding: 'macrocytosis', state: 'absent' },
    { finding: 'white-cell-count', quantity: 11.2 },
    { finding: 'raised-white-cells', state: 'present' },
    { finding: 'creatinine-mgdl', quantity: 4.63 },
  ],
  results: [],
  diagnosis: 'ovarian-cancer',
  since: '2026.11.17',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [
    ['ct-abdomen'],
    ['electrolytes-and-calcium'],
    ['crp', 'lipase-amylase', 'troponin-lactate-panel'],
  ],
  source: { id: 'pmc483034-granulosa-72', locator: 'Case Report, beginning' },
  readFrom: 'full_text',
};
