import type { CaseEntry } from '../schema';

export const celiacDiseaseSwollenAnklesAndAscitesAt27Case: CaseEntry = {
  id: 'celiac-disease-swollen-ankles-and-ascites-at-27',
  title: 'Five months of watery stools, swollen joints and fluid in the belly in a woman of 27',
  summary:
    'A 27-year-old woman was admitted with watery diarrhoea and a loss of some 15 kg over five months; in the last two months both ankles had become inflamed and the legs and the belly had swollen. She looked ill and wasted but not pale, with normal vital signs, mild ascites, pitting oedema of the legs, and a swollen left knee and ankles. It was celiac disease with lack of vitamin K; antibodies and biopsies are left out.',
  setting: 'inpatient',
  ageYears: 27,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 150 },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'arthritis', state: 'present' },
    { finding: 'joint-pain', state: 'present' },
    { finding: 'peripheral-oedema', state: 'present' },
    { finding: 'ascites', state: 'present' },
    { finding: 'haemodynamic-signs', state: 'absent' },
    { finding: 'fever', state: 'absent' },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.7',
  acceptable: ['crohn-disease', 'whipple-disease'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ttg-iga', 'duodenal-biopsy'], ['serum-albumin']],
  source: { id: 'mousavi-2010-celiac-ascites', locator: 'Introduction (case)' },
  readFrom: 'full_text',
};
