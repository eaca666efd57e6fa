import type { CaseEntry } from '../schema';

export const diverticularDiseaseAirInTheUrineWithFeverAt57Case: CaseEntry = {
  id: 'diverticular-disease-air-in-the-urine-with-fever-at-57',
  title: 'Three days of air and stool in the urine with fever in a woman of 57',
  summary:
    'A 57-year-old woman was admitted because for three days she had passed air and stool with the urine and had a fever of 38 to 39 °C. She had no known diverticular disease, no inflammatory bowel disease herself or in the family and no bowel cancer; the womb had been taken out for a benign disease. The belly was guarded with mild signs of the peritoneum. White cells were 17.23 and CRP 5.3 mg/dL. It was diverticulitis of the sigmoid with a fistula to the bladder; CT and fistulography are left out. Pain is not told; what she told is of the bowel by way of the bladder.',
  setting: 'inpatient',
  ageYears: 57,
  sex: 'female',
  answers: [
    { finding: 'air-or-stool-in-urine', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'symptom-duration', quantity: 3 },
    { finding: 'known-diverticula', state: 'absent' },
    { finding: 'known-cd', state: 'absent' },
    { finding: 'known-uc', state: 'absent' },
    { finding: 'first-degree-relative-ibd', state: 'absent' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
    { finding: 'peritonism', state: 'present' },
    { finding: 'raised-white-cells', state: 'present' },
    { finding: 'white-cell-count', quantity: 17.23 },
    { finding: 'raised-inflammatory-markers', state: 'present' },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.11',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen'], ['cbc', 'crp']],
  source: { id: 'ijgdt-126-colovesical', locator: 'Full text, the case' },
  readFrom: 'full_text',
};
