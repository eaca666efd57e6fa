import type { CaseEntry } from '../schema';

export const tCellLymphomaUpperPainAndVomitingAt27Case: CaseEntry = {
  id: 't-cell-lymphoma-upper-pain-and-vomiting-at-27',
  title: 'Upper belly pain on and off, vomiting, diarrhoea and weakness in a woman of 27',
  summary:
    'A 27-year-old woman with sickle cell trait and iron deficiency anaemia had pain in the upper belly on and off, nausea, vomiting, diarrhoea and weakness. Celiac antibodies were negative. It was a T-cell lymphoma of the duodenum; CT, endoscopies and the perforation months later are left out.',
  setting: 'secondary_care',
  ageYears: 27,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'iron-deficiency-anaemia', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'low-ferritin', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.8',
  acceptable: ['celiac-disease', 'crohn-disease'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['ttg-iga', 'total-iga', 'duodenal-biopsy']],
  source: { id: 'researcher-eatl-27', locator: 'Abstract' },
  readFrom: 'abstract',
};
