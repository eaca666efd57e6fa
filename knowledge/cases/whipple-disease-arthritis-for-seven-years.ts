import type { CaseEntry } from '../schema';

export const whippleDiseaseArthritisForSevenYearsCase: CaseEntry = {
  id: 'whipple-disease-arthritis-for-seven-years',
  title: 'Seven years of moving arthritis and loose stools in a man of 40',
  summary:
    'A 40-year-old man had had an arthritis without antibodies, moving from joint to joint, for seven years; steroids, other antirheumatic drugs and a TNF blocker had not helped. All that time he had loose stools and was short of iron, and at last signs of malabsorption came. It was Whipple’s disease; the biopsy of the small bowel is left out here.',
  setting: 'secondary_care',
  ageYears: 40,
  sex: 'male',
  answers: [
    { finding: 'arthritis', state: 'present' },
    { finding: 'symptom-duration', quantity: 2555 },
    { finding: 'migratory-arthralgia-then-diarrhoea', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'iron-deficiency-anaemia', state: 'present' },
    { finding: 'long-term-steroid', state: 'present' },
    { finding: 'immunosuppressed', state: 'present' },
  ],
  results: [],
  diagnosis: 'whipple-disease',
  since: '2026.11.2',
  acceptable: ['celiac-disease', 'crohn-disease'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['duodenal-biopsy'], ['ttg-iga']],
  source: { id: 'aulakh-2024-whipple', locator: 'Abstract, case report' },
  readFrom: 'abstract',
};
