import type { CaseEntry } from '../schema';

export const celiacDiseaseADayOfFeverAndAnaemiaAt23Case: CaseEntry = {
  id: 'celiac-disease-a-day-of-fever-and-anaemia-at-23',
  title: 'A day of fever and cough over two years of changed bowels in a woman of 23',
  summary:
    'A 23-year-old woman in Sri Lanka came with fever and a cough of one day. For two years her bowel habit had been changed, and a severe anaemia of more than one deficiency was found; she also had hidradenitis, which has no finding here. It was celiac disease; endoscopy, antibodies and biopsy are left out. The duration is that of the bowels. Where she came is not told in the part seen.',
  setting: 'general',
  ageYears: 23,
  sex: 'female',
  answers: [
    { finding: 'fever', state: 'present' },
    { finding: 'change-in-bowel-habit', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'symptom-duration', quantity: 730 },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.9',
  acceptable: ['crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['ttg-iga'], ['ferritin'], ['b12-folate-vitd']],
  source: { id: 'dassanayake-2022-celiac', locator: 'Abstract, case presentation' },
  readFrom: 'abstract',
};
