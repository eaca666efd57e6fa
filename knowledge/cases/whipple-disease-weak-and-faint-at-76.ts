import type { CaseEntry } from '../schema';

export const whippleDiseaseWeakAndFaintAt76Case: CaseEntry = {
  id: 'whipple-disease-weak-and-faint-at-76',
  title: 'Long diarrhoea with vomiting, weakness and near-fainting in a man of 76',
  summary:
    'A 76-year-old man came to a university hospital in Brazil because of chronic diarrhoea with vomiting, loss of strength and near-fainting. It was Whipple’s disease; the duodenal biopsy is left out.',
  setting: 'general',
  ageYears: 76,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'syncope', state: 'present' },
  ],
  results: [],
  diagnosis: 'whipple-disease',
  since: '2026.11.5',
  acceptable: ['celiac-disease', 'microscopic-colitis'],
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['renal-function'], ['ttg-iga'], ['stool-culture', 'stool-multiplex-pcr'], ['cbc', 'crp']],
  source: { id: 'londrina-2022-whipple', locator: 'Abstract' },
  readFrom: 'abstract',
};
