import type { CaseEntry } from '../schema';

export const colorectalCancerThreeYearsOfVagueComplaintsAt26Case: CaseEntry = {
  id: 'colorectal-cancer-three-years-of-vague-complaints-at-26',
  title: 'Three years of pain, bloating and a changing habit, now a blocked bowel, in a man of 26',
  summary:
    'A 26-year-old man had had pain that came and went, bloating and a changed bowel habit for three years; several visits had found nothing. Now he came with an acutely blocked bowel. It was cancer of the colon; the operation is left out.',
  setting: 'emergency',
  ageYears: 26,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'bloating', state: 'present' },
    { finding: 'change-in-bowel-habit', state: 'present' },
    { finding: 'absolute-constipation', state: 'present' },
    { finding: 'symptom-duration', quantity: 1095 },
  ],
  results: [],
  diagnosis: 'colorectal-cancer',
  since: '2026.11.5',
  acceptable: ['crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen']],
  source: { id: 'booksci-yocrc-26', locator: 'Case presentation' },
  readFrom: 'abstract',
};
