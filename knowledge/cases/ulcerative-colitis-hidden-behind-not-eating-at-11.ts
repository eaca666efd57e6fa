import type { CaseEntry } from '../schema';

export const ulcerativeColitisHiddenBehindNotEatingAt11Case: CaseEntry = {
  id: 'ulcerative-colitis-hidden-behind-not-eating-at-11',
  title: 'Eating next to nothing and low in mood, a girl of 11 who names no gut complaint',
  summary:
    'An 11-year-old girl was admitted because she ate next to nothing and was low in mood; her body image was not distorted. She denied abdominal pain and vomiting and could not remember her last stool; weight 30.5 kg, and she was losing weight. A year later it was ulcerative colitis: she had eaten less to have less diarrhoea and bleeding, which she had not told and which are therefore not coded. Blood results were not in the part seen.',
  setting: 'inpatient',
  ageYears: 11,
  sex: 'female',
  answers: [
    { finding: 'weight-loss', state: 'present' },
    { finding: 'anxiety-or-depression', state: 'present' },
    { finding: 'abdominal-pain', state: 'absent' },
    { finding: 'vomiting', state: 'absent' },
  ],
  results: [],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.9',
  acceptable: ['crohn-disease', 'celiac-disease'],
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['cbc'], ['crp', 'esr'], ['ttg-iga'], ['faecal-calprotectin']],
  source: { id: 'harris-2019-ibd-eating', locator: 'Case report, the part seen, and abstract' },
  readFrom: 'abstract',
};
