import type { CaseEntry } from '../schema';

export const crohnDiseaseTakenForTuberculosisAt31Case: CaseEntry = {
  id: 'crohn-disease-taken-for-tuberculosis-at-31',
  title: 'Diarrhoea, abdominal pain and weight loss in a man of 31',
  summary:
    'A 31-year-old man was admitted because of diarrhoea, abdominal pain and loss of weight. It was taken for Crohn’s disease after tuberculosis could not be shown and steroids helped, although the criteria of that time were not met, which leaves a doubt about the diagnosis. Colonoscopy, barium enema and skin test are left out. Duration, blood, fever and blood count are not told in the abstract.',
  setting: 'inpatient',
  ageYears: 31,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.16',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['ileocolonoscopy-biopsy'],
    ['faecal-calprotectin', 'crp'],
    ['cbc'],
    ['ttg-iga'],
    ['stool-culture', 'stool-multiplex-pcr', 'giardia-antigen'],
  ],
  source: { id: 'isho-103112-crohn-31', locator: 'Abstract' },
  readFrom: 'abstract',
};
