import type { CaseEntry } from '../schema';

export const lactoseMalabsorptionPhotographerAt40Case: CaseEntry = {
  id: 'lactose-malabsorption-photographer-at-40',
  title: 'Sick and bloated after ice cream and milky coffee',
  summary:
    'A woman of 40, a photographer, had eaten milk foods without trouble until five years ago; since then she was often sick and had diarrhoea after them and had been told to avoid them. Ice cream and milky coffee, which she could not give up, brought nausea, wind, belly pain and vomiting. A breath test, which is left out, showed that she does not absorb lactose.',
  setting: 'primary_care',
  ageYears: 40,
  sex: 'female',
  answers: [
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'bloating', state: 'present' },
    { finding: 'flatus', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 1825 },
    { finding: 'gi-symptoms-after-food', state: 'present' },
    { finding: 'symptom-trigger-food', state: 'present' },
    { finding: 'lactose-intolerance-known', state: 'present' },
    { finding: 'specific-food-suspected', state: 'present' },
  ],
  results: [],
  diagnosis: 'lactose-malabsorption',
  since: '2026.11.3',
  redFlagExpected: false,
  urgencyExpected: 'routine',
  investigationsExpected: [['lactose-breath-test', 'lactose-tolerance-test', 'elimination-diet'], ['ttg-iga']],
  source: { id: 'medical-tribune-lactase-1', locator: 'Patient profile (the article’s vignette)' },
  readFrom: 'full_text',
};
