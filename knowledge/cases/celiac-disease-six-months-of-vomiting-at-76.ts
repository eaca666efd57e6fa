import type { CaseEntry } from '../schema';

export const celiacDiseaseSixMonthsOfVomitingAt76Case: CaseEntry = {
  id: 'celiac-disease-six-months-of-vomiting-at-76',
  title: 'Six months of nausea and vomiting with weight loss in a woman of 76',
  summary:
    'A 76-year-old woman had had nausea and vomiting for six months, with weakness, weight loss and a short spell of diarrhoea without blood or mucus. Infection, tumour and gland disease were looked for in vain. It was celiac disease without its antibodies; antibodies, biopsies and gene test are left out.',
  setting: 'secondary_care',
  ageYears: 76,
  sex: 'female',
  answers: [
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'mucus-per-rectum', state: 'absent' },
    { finding: 'symptom-duration', quantity: 183 },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.4',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['ttg-iga'], ['duodenal-biopsy']],
  source: { id: 'cureus-104710-seronegative', locator: 'Abstract' },
  readFrom: 'abstract',
};
