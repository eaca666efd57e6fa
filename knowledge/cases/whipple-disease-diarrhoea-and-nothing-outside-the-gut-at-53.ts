import type { CaseEntry } from '../schema';

export const whippleDiseaseDiarrhoeaAndNothingOutsideTheGutAt53Case: CaseEntry = {
  id: 'whipple-disease-diarrhoea-and-nothing-outside-the-gut-at-53',
  title: 'Long diarrhoea and nothing outside the gut in a woman of 53',
  summary:
    'A 53-year-old woman was sent by her health area to the outpatients of gastroenterology of a hospital in Pinar del Río because of a chronic diarrhoea. Nothing was found outside the gut, which made the diagnosis hard. It was Whipple’s disease; histology is left out. Because complaints outside the gut are denied as a whole, painful joints are coded as absent, which is a doubt; fever and the skin are not named and left out. How long and how often, blood, weight and blood count stand after the part seen.',
  setting: 'secondary_care',
  ageYears: 53,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'joint-pain', state: 'absent' },
  ],
  results: [],
  diagnosis: 'whipple-disease',
  since: '2026.11.16',
  acceptable: ['celiac-disease', 'microscopic-colitis'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['ttg-iga'],
    ['colonoscopy-random-biopsies', 'ileocolonoscopy-biopsy'],
    ['cbc', 'crp'],
    ['faecal-calprotectin', 'fit', 'giardia-antigen'],
  ],
  source: { id: 'crespo-2017-whipple-53', locator: 'Resumen' },
  readFrom: 'abstract',
};
