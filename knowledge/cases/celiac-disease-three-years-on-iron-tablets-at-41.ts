import type { CaseEntry } from '../schema';

export const celiacDiseaseThreeYearsOnIronTabletsAt41Case: CaseEntry = {
  id: 'celiac-disease-three-years-on-iron-tablets-at-41',
  title: 'Weak and pale after three years of iron tablets in a woman of 41',
  summary:
    'A 41-year-old woman was seen in a clinic of internal medicine because she was weak and pale, with palpitations; her anaemia had not given way to three years of iron tablets taken regularly. Examination found pallor and a murmur. Haemoglobin 46 g/L, white cells 5.5, platelets 367, mean cell volume 56 fL, ferritin 11, low serum iron. It was celiac disease; antibodies and biopsy are left out. Weakness is coded as fatigue; palpitations that an anaemia explains are not coded as a sign of the thyroid. Complaints of the gut are not told, neither present nor absent.',
  setting: 'secondary_care',
  ageYears: 41,
  sex: 'female',
  answers: [
    { finding: 'fatigue', state: 'present' },
    { finding: 'pallor', state: 'present' },
    { finding: 'iron-deficiency-anaemia', state: 'present' },
    { finding: 'haemoglobin', quantity: 46 },
    { finding: 'mcv', quantity: 56 },
    { finding: 'microcytosis', state: 'present' },
    { finding: 'low-ferritin', state: 'present' },
    { finding: 'platelets', quantity: 367 },
    { finding: 'white-cell-count', quantity: 5.5 },
    { finding: 'symptom-duration', quantity: 1096 },
    { finding: 'failed-first-line', state: 'present' },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.15',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ttg-iga'], ['total-iga'], ['fit', 'ileocolonoscopy-biopsy']],
  source: { id: 'jhpn-gfd-iron-coeliac', locator: 'Case 1' },
  readFrom: 'full_text',
};
