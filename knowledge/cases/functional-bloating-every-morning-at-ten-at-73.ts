import type { CaseEntry } from '../schema';

export const functionalBloatingEveryMorningAtTenAt73Case: CaseEntry = {
  id: 'functional-bloating-every-morning-at-ten-at-73',
  title: 'Ten years of a full belly every morning in a man of 73',
  summary:
    'A 73-year-old man with diabetes, angina and high blood pressure had for ten years had a full belly every morning at about ten, with belching and a need to open the bowels; he then passed a normal stool with much wind and was relieved. It was functional bloating.',
  setting: 'secondary_care',
  ageYears: 73,
  sex: 'male',
  answers: [
    { finding: 'bloating', state: 'present' },
    { finding: 'flatus', state: 'present' },
    { finding: 'known-diabetes', state: 'present' },
    { finding: 'vascular-risk', state: 'present' },
    { finding: 'symptom-duration', quantity: 3650 },
    { finding: 'chronic-symptoms-over-2-years', state: 'present' },
    { finding: 'predominant-bloating', state: 'present' },
    { finding: 'diarrhoea', state: 'absent' },
    { finding: 'hypertension', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.8',
  acceptable: ['irritable-bowel-syndrome'],
  redFlagExpected: false,
  urgencyExpected: 'routine',
  source: { id: 'oikawa-2023-hangekobokuto', locator: 'Abstract, case 1' },
  readFrom: 'abstract',
};
