import type { CaseEntry } from '../schema';

export const diverticularDiseaseAirAndStoolInTheUrineAt56Case: CaseEntry = {
  id: 'diverticular-disease-air-and-stool-in-the-urine-at-56',
  title: 'Three weeks of burning, air and stool in the urine in a man of 56',
  summary:
    'A 56-year-old man had for three weeks had burning on passing water, with air and stool in the urine. He had no pain, no blood from the bowel and no loss of weight. The belly was soft and not tender, the rectal examination normal, white cells raised. It was a fistula between sigmoid diverticula and the bladder; X-ray of the bladder, CT and endoscopy are left out.',
  setting: 'secondary_care',
  ageYears: 56,
  sex: 'male',
  answers: [
    { finding: 'air-or-stool-in-urine', state: 'present' },
    { finding: 'symptom-duration', quantity: 21 },
    { finding: 'abdominal-pain', state: 'absent' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'weight-loss', state: 'absent' },
    { finding: 'abdominal-tenderness', state: 'absent' },
    { finding: 'palpable-rectal-mass-or-abnormal-rectal-exam', state: 'absent' },
    { finding: 'raised-white-cells', state: 'present' },
    { finding: 'dysuria', state: 'present' },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.8',
  acceptable: ['crohn-disease', 'colorectal-cancer'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['ct-abdomen']],
  source: { id: 'ranjan-2013-colovesical-56', locator: 'Case report' },
  readFrom: 'full_text',
};
