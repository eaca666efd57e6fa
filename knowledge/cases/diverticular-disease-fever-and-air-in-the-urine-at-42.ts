import type { CaseEntry } from '../schema';

export const diverticularDiseaseFeverAndAirInTheUrineAt42Case: CaseEntry = {
  id: 'diverticular-disease-fever-and-air-in-the-urine-at-42',
  title: 'Burning urine and fever that antibiotics did not end, then air in the urine, in a man of 42',
  summary:
    'A 42-year-old man with diabetes, high blood pressure and high blood fats felt uneasy low in the belly from the middle of November. In early December passing urine hurt and he had fever; antibiotics from his doctor did not help, and then air came with the urine, for which he was sent on. The unease is coded as pain in the lower belly, whose definition takes in discomfort. The day he was seen is not in the part read; the length is put at four weeks, an estimate. The mirror in the bladder is left out; his examination and bloods were not in the part read. It was a way from a diverticulum of the sigmoid to the bladder.',
  setting: 'secondary_care',
  ageYears: 42,
  sex: 'male',
  answers: [
    { finding: 'dysuria', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'symptom-duration', quantity: 28 },
    { finding: 'air-or-stool-in-urine', state: 'present' },
    { finding: 'failed-first-line', state: 'present' },
    { finding: 'antibiotics-recent', state: 'present' },
    { finding: 'antibiotic-last-4w', state: 'present' },
    { finding: 'known-diabetes', state: 'present' },
    { finding: 'hypertension', state: 'present' },
    { finding: 'high-cholesterol', state: 'present' },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.19',
  acceptable: ['crohn-disease', 'colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ct-abdomen'], ['cbc', 'crp'], ['ileocolonoscopy-biopsy']],
  source: { id: 'mizukawa-2017-colovesical-42', locator: 'Abstract and the opening of case 1' },
  readFrom: 'abstract',
};
