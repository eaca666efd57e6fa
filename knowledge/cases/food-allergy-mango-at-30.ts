import type { CaseEntry } from '../schema';

export const foodAllergyMangoAt30Case: CaseEntry = {
  id: 'food-allergy-mango-at-30',
  title: 'Hives, a swollen face, cramps and diarrhoea minutes after a mango',
  summary:
    'A woman of 30 was seen for repeated reactions to many foods, above all mixed dishes. The worst came within minutes of a mango: hives all over, a swollen face, strong stomach pain and watery diarrhoea. In late summer raw fruit and vegetables made her mouth itch. Skin tests and specific IgE showed allergy to mango by way of mugwort; they are left out.',
  setting: 'secondary_care',
  ageYears: 30,
  sex: 'female',
  answers: [
    { finding: 'gi-symptoms-after-food', state: 'present' },
    { finding: 'reaction-within-2h-of-food', state: 'present' },
    { finding: 'urticaria-angioedema', state: 'present' },
    { finding: 'ige-type-symptoms', state: 'present' },
    { finding: 'oral-itching-raw-fruit', state: 'present' },
    { finding: 'self-reported-food-allergy', state: 'present' },
    { finding: 'specific-food-suspected', state: 'present' },
    { finding: 'delayed-gut-symptoms-only', state: 'absent' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.3',
  redFlagExpected: null,
  urgencyExpected: 'soon',
  investigationsExpected: [['skin-prick-test', 'specific-ige']],
  source: { id: 'aaci-2018-mango', locator: 'Abstract, “Case study”' },
  readFrom: 'abstract',
};
