import type { CaseEntry } from '../schema';

export const celiacDiseaseGreatSwingsOfWeightAt57Case: CaseEntry = {
  id: 'celiac-disease-great-swings-of-weight-at-57',
  title: 'Years of loose stools, wind and swings of weight in a woman of 57',
  summary:
    'A 57-year-old woman known to her family doctor had had diarrhoea for years with great swings of weight, bloating and tiredness. She had worn hips on both sides, thin bones short of osteoporosis, a raised amylase, reflux and depression, allergies to dust, feathers, mould and cats, could not take olives, apricots and cranberries, and had had acute allergic reactions to food and medicines. Celiac disease was found by antibodies to gliadin, which are left out. A swing of weight is not coded as a loss; the hips, the bones, the amylase without a figure, the reflux and the allergies to dust and animals are not coded.',
  setting: 'primary_care',
  ageYears: 57,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'persistent-gi-symptoms', state: 'present' },
    { finding: 'bloating', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'depression', state: 'present' },
    { finding: 'anxiety-or-depression', state: 'present' },
    { finding: 'self-reported-food-allergy', state: 'present' },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.17',
  acceptable: ['irritable-bowel-syndrome'],
  redFlagExpected: null,
  urgencyExpected: 'soon',
  investigationsExpected: [['ttg-iga'], ['total-iga'], ['cbc'], ['tsh'], ['faecal-calprotectin', 'fit']],
  source: { id: 'plivamed-2014-celiac-57', locator: 'Case' },
  readFrom: 'abstract',
};
