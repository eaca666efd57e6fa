import type { CaseEntry } from '../schema';

export const crohnDiseaseBehindAnorexiaNervosaAt19Case: CaseEntry = {
  id: 'crohn-disease-behind-anorexia-nervosa-at-19',
  title: 'Weight loss and vague gut complaints in a woman of 19 with anorexia nervosa',
  summary:
    'A 19-year-old woman with anorexia nervosa was in hospital for weight loss, with gut complaints that pointed nowhere; her markers of inflammation were raised, without figures in the abstract; the gut complaints are not named and so have no finding. It was Crohn disease of the small bowel. The calprotectin that led to it, endoscopies and MRI are left out.',
  setting: 'inpatient',
  ageYears: 19,
  sex: 'female',
  answers: [
    { finding: 'weight-loss', state: 'present' },
    { finding: 'eating-disorder-or-risk', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.9',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['faecal-calprotectin'], ['ttg-iga'], ['cbc']],
  source: { id: 'agrawal-2024-crohn-anorexia', locator: 'Abstract' },
  readFrom: 'abstract',
};
