import type { CaseEntry } from '../schema';

export const intestinalLymphangiectasiaDiarrhoeaAndOedemaAt17Case: CaseEntry = {
  id: 'intestinal-lymphangiectasia-diarrhoea-and-oedema-at-17',
  title: 'Diarrhoea and oedema in a girl of 17',
  summary:
    'A 17-year-old girl was admitted with diarrhoea and oedema. It was a primary intestinal lymphangiectasia. Where the oedema was is not told; it is coded at the legs with a doubt. Blood tests, capsule and biopsy are left out.',
  setting: 'inpatient',
  ageYears: 17,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'peripheral-oedema', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.9',
  acceptable: ['celiac-disease', 'crohn-disease'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['serum-albumin'], ['ttg-iga', 'total-iga'], ['albumin-urine-protein']],
  source: { id: 'lai-2013-lymphangiectasia-17', locator: 'Abstract' },
  readFrom: 'abstract',
};
