import type { CaseEntry } from '../schema';

export const diverticularDiseaseAGrowingLumpAboveThePubisAt58Case: CaseEntry = {
  id: 'diverticular-disease-a-growing-lump-above-the-pubis-at-58',
  title: 'Three weeks of pain, constipation and a growing lump in a woman of 58',
  summary:
    'A 58-year-old woman was sent to a clinic for suspected bowel cancer: for three weeks she had had pain in the belly on and off, constipation and a lump that she had felt growing. She had lost no weight and seen no blood. Bowel cancer ran in the family, in whom is not told, so it is not coded. A firm mass of 10 by 10 cm, not tender, was felt above the pubis; routine blood tests showed nothing, which is coded as no anaemia and normal white cells. It was a giant diverticulum of the sigmoid colon; film and scan are left out.',
  setting: 'secondary_care',
  ageYears: 58,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'constipation', state: 'present' },
    { finding: 'change-in-bowel-habit', state: 'present' },
    { finding: 'abdominal-mass', state: 'present' },
    { finding: 'symptom-duration', quantity: 21 },
    { finding: 'weight-loss', state: 'absent' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'abdominal-tenderness', state: 'absent' },
    { finding: 'anaemia', state: 'absent' },
    { finding: 'raised-white-cells', state: 'absent' },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.17',
  acceptable: ['colorectal-cancer', 'ovarian-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['fit', 'ileocolonoscopy-biopsy'], ['ct-abdomen', 'pelvic-ultrasound'], ['ca125']],
  source: { id: 'ccr-2017-giant-diverticulum-58', locator: 'Case, first paragraph' },
  readFrom: 'full_text',
};
