import type { CaseEntry } from '../schema';

export const ulcerativeColitisSepticShockAt84Case: CaseEntry = {
  id: 'ulcerative-colitis-septic-shock-at-84',
  title: 'Septic shock thought to come from an infected bowel at 84',
  summary:
    'A man of 84 with type 2 diabetes, emphysema and an aortic aneurysm, who had had an infectious colitis before, was brought in with recurrent diarrhoea, poor swallowing and septic shock, taken for another infectious colitis. Sigmoidoscopy with biopsies showed ulcerative colitis; it is left out.',
  setting: 'emergency',
  ageYears: 84,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'dysphagia', state: 'present' },
    { finding: 'unwell-sepsis-signs', state: 'present' },
    { finding: 'haemodynamic-signs', state: 'present' },
    { finding: 'malnutrition-risk', state: 'present' },
    { finding: 'known-diabetes', state: 'present' },
    { finding: 'pulsatile-abdominal-mass', state: 'present' },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.3',
  acceptable: ['clostridioides-difficile-infection', 'acute-gastroenteritis', 'ischaemic-colitis'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['c-difficile-testing'], ['stool-culture', 'stool-multiplex-pcr'], ['ct-abdomen']],
  source: {
    id: 'cureus-2022-severe-uc-covid',
    locator: 'Abstract; history as retold with the 2023 report of Xia and others',
  },
  readFrom: 'abstract',
};
