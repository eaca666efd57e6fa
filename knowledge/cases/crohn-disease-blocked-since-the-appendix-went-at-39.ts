import type { CaseEntry } from '../schema';

export const crohnDiseaseBlockedSinceTheAppendixWentAt39Case: CaseEntry = {
  id: 'crohn-disease-blocked-since-the-appendix-went-at-39',
  title: 'Belly pain and a blocked bowel time and again since the appendix was taken out, in a man of 39',
  summary:
    'A 39-year-old man had had his appendix taken out for acute appendicitis at 25. Since then belly pain and signs of a blocked bowel had come back again and again and were put down to adhesions. At keyhole surgery meant to loosen them the ileum was thick and stuck, with further skipped places: Crohn’s disease; the operation is left out. The duration is reckoned as 14 years at most; how many attacks a year is not told. What he had on the day, examination and bloods are not in the abstract.',
  setting: 'secondary_care',
  ageYears: 39,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'obstructive-symptoms', state: 'present' },
    { finding: 'prior-appendicectomy', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
    { finding: 'symptom-duration', quantity: 5110 },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.18',
  redFlagExpected: null,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['ct-abdomen', 'ct-enterography', 'mri-enterography'],
    ['cbc', 'crp'],
    ['electrolytes-and-calcium', 'renal-function'],
  ],
  source: { id: 'jstage-ringe-61-2081-crohn-39', locator: 'Abstract' },
  readFrom: 'abstract',
};
