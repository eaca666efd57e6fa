import type { CaseEntry } from '../schema';

export const crohnDiseaseAt57Case: CaseEntry = {
  id: 'crohn-disease-at-57',
  title: 'Two months of liquid stools and pain in a woman of 57 with diabetes',
  summary:
    'A 57-year-old woman with diabetes had had four to six liquid stools a day for two months, with pain in the lower abdomen that did not follow meals. The search for infection found none, which is coded here as a negative stool culture; CRP was 4.2 mg/dL and faecal calprotectin 846 µg/g. The pandemic put the further tests off for a year. Imaging and capsule endoscopy, left out here, then pointed strongly to Crohn’s disease of the small bowel.',
  setting: 'secondary_care',
  ageYears: 57,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 60 },
    { finding: 'stools-per-day', quantity: 4 },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'postprandial-pain', state: 'absent' },
    { finding: 'known-diabetes', state: 'present' },
  ],
  results: [
    { investigation: 'stool-culture', outcome: 'no-pathogen' },
    { investigation: 'crp', value: 42 },
    { investigation: 'faecal-calprotectin', value: 846 },
  ],
  diagnosis: 'crohn-disease',
  since: '2026.11.1',
  source: { id: 'case-s3618-crohn', locator: 'Abstract, case description' },
  readFrom: 'abstract',
};
