import type { CaseEntry } from '../schema';

export const crohnDiseaseMouthSoresAndMuchWeightLostAt20Case: CaseEntry = {
  id: 'crohn-disease-mouth-sores-and-much-weight-lost-at-20',
  title: 'Painful sores of the mouth that come back, and much weight lost, in a man of 20',
  summary:
    'A 20-year-old man had painful sores in the mouth that came back, and no other sign of a disease of the whole body but a severe loss of weight. The sedimentation rate and the acute-phase proteins were raised. It was Crohn disease from the gullet to the descending colon; the biopsies of mouth and gut are left out. He told no gut complaint apart from the mouth.',
  setting: 'general',
  ageYears: 20,
  sex: 'male',
  answers: [
    { finding: 'oral-ulcers', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.11',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['faecal-calprotectin', 'ileocolonoscopy-biopsy'],
    ['cbc', 'crp'],
  ],
  source: { id: 'ejd-1998-aphthous', locator: 'Abstract' },
  readFrom: 'abstract',
};
