import type { CaseEntry } from '../schema';

export const diverticularDiseaseBlockedAfterAHerniaOperationAt41Case: CaseEntry = {
  id: 'diverticular-disease-blocked-after-a-hernia-operation-at-41',
  title: 'No wind and a swollen belly six days after a hernia operation in a man of 41',
  summary:
    'A 41-year-old man with high pressure and bronchitis saw a surgeon six days after an operation for a trapped navel hernia. He was nauseated, the belly was swollen and tender all over, and he could pass no wind; whether stool came is not told, and it is coded as neither passed. The belly was very swollen, with guarding and rebound on the lower right. It was a narrowing of the sigmoid left by diverticulitis, with a colon about to burst; CT and operation are left out. He told gut complaints.',
  setting: 'secondary_care',
  ageYears: 41,
  sex: 'male',
  answers: [
    { finding: 'nausea', state: 'present' },
    { finding: 'acute-distension', state: 'present' },
    { finding: 'absolute-constipation', state: 'present' },
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'peritonism', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
    { finding: 'recent-hospitalisation', state: 'present' },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.11',
  acceptable: ['colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen'], ['electrolytes-and-calcium', 'renal-function'], ['cbc', 'crp']],
  source: { id: 'pubmed-39606539-obstruction', locator: 'Abstract' },
  readFrom: 'abstract',
};
