import type { CaseEntry } from '../schema';

export const antibodyDeficiencyDiarrhoeaWithoutInfectionsAt31Case: CaseEntry = {
  id: 'antibody-deficiency-diarrhoea-without-infections-at-31',
  title: 'Long diarrhoea in a man of 31 who had never had repeated infections',
  summary:
    'A 31-year-old man was admitted because of chronic diarrhoea; he had no history of repeated infections. It was common variable immunodeficiency with lymphoid nodules that looked like polyps; endoscopy, histology and antibody levels are left out.',
  setting: 'inpatient',
  ageYears: 31,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'recurrent-sinopulmonary-infection', state: 'absent' },
  ],
  results: [],
  diagnosis: 'common-variable-immunodeficiency',
  since: '2026.11.8',
  acceptable: ['celiac-disease', 'crohn-disease', 'microscopic-colitis'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['ttg-iga', 'total-iga'], ['faecal-calprotectin']],
  source: { id: 'molaei-2009-cvid-31', locator: 'Abstract' },
  readFrom: 'abstract',
};
