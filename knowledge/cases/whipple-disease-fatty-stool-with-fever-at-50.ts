import type { CaseEntry } from '../schema';

export const whippleDiseaseFattyStoolWithFeverAt50Case: CaseEntry = {
  id: 'whipple-disease-fatty-stool-with-fever-at-50',
  title: 'Diarrhoea with fat, cramps, fever and weight loss in a man of 50',
  summary:
    'A 50-year-old man suffered from malabsorption with diarrhoea, fatty stool, cramps, bloating, fever and weight loss. It was Whipple’s disease, found at autopsy, whose slide is left out. A university’s histology course shows him; how long it lasted and where he came is not told.',
  setting: 'general',
  ageYears: 50,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'steatorrhoea', state: 'present' },
    { finding: 'malabsorption-signs', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'bloating', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
  ],
  results: [],
  diagnosis: 'whipple-disease',
  since: '2026.11.13',
  acceptable: ['celiac-disease'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['ttg-iga'],
    ['crp', 'esr', 'cbc'],
    ['faecal-calprotectin', 'fit', 'ileocolonoscopy-biopsy'],
  ],
  source: { id: 'uzh-histology-whipple', locator: 'Slide S I 9, history' },
  readFrom: 'full_text',
};
