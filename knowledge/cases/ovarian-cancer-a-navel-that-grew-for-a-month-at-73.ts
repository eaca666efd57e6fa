import type { CaseEntry } from '../schema';

export const ovarianCancerANavelThatGrewForAMonthAt73Case: CaseEntry = {
  id: 'ovarian-cancer-a-navel-that-grew-for-a-month-at-73',
  title: 'A hard navel that grew to nine centimetres in a month in a woman of 73',
  summary:
    'A 73-year-old woman without earlier illness came to an emergency room because her navel had been growing for a month: a hard, uncomfortable swelling of nine centimetres. It was the nodule of an ovarian cancer. The discomfort is not coded as pain. Imaging, markers and biopsy are left out.',
  setting: 'emergency',
  ageYears: 73,
  sex: 'female',
  answers: [
    { finding: 'abdominal-mass', state: 'present' },
    { finding: 'symptom-duration', quantity: 30 },
  ],
  results: [],
  diagnosis: 'ovarian-cancer',
  since: '2026.11.9',
  acceptable: ['colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ct-abdomen', 'pelvic-ultrasound'], ['ca125']],
  source: { id: 'crim-2022-sister-joseph-ovary', locator: 'Abstract' },
  readFrom: 'abstract',
};
