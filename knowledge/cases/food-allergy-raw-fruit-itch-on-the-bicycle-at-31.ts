import type { CaseEntry } from '../schema';

export const foodAllergyRawFruitItchOnTheBicycleAt31Case: CaseEntry = {
  id: 'food-allergy-raw-fruit-itch-on-the-bicycle-at-31',
  title: 'An itching mouth after apple, peach, carrot and hazelnut, none after the cooked fruit, in a man of 31',
  summary:
    'A 31-year-old man with hay fever, who had avoided soy and almonds since an allergy in childhood, had had an itching mouth almost at once after a growing list of raw fruits, vegetables and hazelnuts for three to four years (coded as three), more in the last half year. Cooked he ate them all. He had no wheeze, breathlessness, hives, abdominal pain or other general complaint, took no medicine and cycled without trouble; the lining of the nose was pale and swollen. It was an oral allergy syndrome, an immediate food allergy through pollen; the tests of the skin are left out.',
  setting: 'general',
  ageYears: 31,
  sex: 'male',
  answers: [
    { finding: 'oral-itching-raw-fruit', state: 'present' },
    { finding: 'pruritus', state: 'present' },
    { finding: 'reaction-within-2h-of-food', state: 'present' },
    { finding: 'specific-food-suspected', state: 'present' },
    { finding: 'self-reported-food-allergy', state: 'present' },
    { finding: 'nuts-or-soya-or-atypical', state: 'present' },
    { finding: 'allergic-rhinitis', state: 'present' },
    { finding: 'symptom-duration', quantity: 1095 },
    { finding: 'urticaria-angioedema', state: 'absent' },
    { finding: 'anaphylaxis-or-wheeze-after-food', state: 'absent' },
    { finding: 'abdominal-pain', state: 'absent' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.6',
  redFlagExpected: false,
  urgencyExpected: 'routine',
  investigationsExpected: [['skin-prick-test', 'specific-ige']],
  source: { id: 'dimov-2010-oral-allergy', locator: 'Case description' },
  readFrom: 'full_text',
};
