import type { CaseEntry } from '../schema';

export const celiacDiseaseThinBonesAndLooseStoolsAt36Case: CaseEntry = {
  id: 'celiac-disease-thin-bones-and-loose-stools-at-36',
  title: 'Belly pain, loose stools, anaemia and thin bones in a Korean woman of 36',
  summary:
    'A 36-year-old Korean woman had belly pain without a pattern and diarrhoea; she was anaemic and already took medicine for osteoporosis. It was celiac disease; endoscopy, biopsies and antibodies are left out. How long it had lasted, number of stools, weight and figures are not in the abstract, nor whether iron was lacking.',
  setting: 'secondary_care',
  ageYears: 36,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'osteoporosis', state: 'present' },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.18',
  acceptable: ['crohn-disease'],
  redFlagExpected: null,
  urgencyExpected: 'soon',
  investigationsExpected: [['ttg-iga'], ['ferritin', 'b12-folate-vitd'], ['faecal-calprotectin', 'crp']],
  source: { id: 'gweon-2013-celiac-36', locator: 'Abstract' },
  readFrom: 'abstract',
};
