import type { CaseEntry } from '../schema';

export const diverticularDiseaseAirInUrineAt57Case: CaseEntry = {
  id: 'diverticular-disease-air-in-urine-at-57',
  title: 'Air and stool in the urine with fever in a woman of 57',
  summary:
    'A 57-year-old woman was admitted because for three days she had passed air and stool with the urine and had fever of 38 to 39 °C. She had no known diverticula, bowel cancer or inflammatory bowel disease, nor had anybody in her family; her womb had been removed. White cells were 17.23 × 10⁹/L, CRP was 53 mg/L, and the abdomen showed slight signs of peritoneal irritation. It was complicated diverticulitis with a fistula to the bladder; the imaging is left out here.',
  setting: 'inpatient',
  ageYears: 57,
  sex: 'female',
  answers: [
    { finding: 'air-or-stool-in-urine', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'symptom-duration', quantity: 3 },
    { finding: 'previous-diverticulitis', state: 'absent' },
    { finding: 'known-diverticula', state: 'absent' },
    { finding: 'known-uc', state: 'absent' },
    { finding: 'known-cd', state: 'absent' },
    { finding: 'first-degree-relative-ibd', state: 'absent' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
    { finding: 'white-cell-count', quantity: 17.23 },
    { finding: 'peritonism', state: 'present' },
  ],
  results: [{ investigation: 'crp', value: 53 }],
  diagnosis: 'diverticular-disease',
  since: '2026.11.2',
  acceptable: ['crohn-disease', 'colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['ct-abdomen']],
  source: { id: 'zippi-2017-diverticulitis', locator: 'Letter, second paragraph' },
  readFrom: 'full_text',
};
