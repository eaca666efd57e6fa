import type { CaseEntry } from '../schema';

export const foodAllergyOneFreshPeachAt16Case: CaseEntry = {
  id: 'food-allergy-one-fresh-peach-at-16',
  title: 'An itching mouth with a fresh peach in a girl of 16 with hay fever',
  summary:
    'A 16-year-old girl with hay fever from birch pollen since the age of nine, worse in the last two years, felt her mouth itch while she ate a fresh peach and feared an allergy to peaches. It was a reaction to peach through birch pollen; skin test, antibodies and components are left out.',
  setting: 'primary_care',
  ageYears: 16,
  sex: 'female',
  answers: [
    { finding: 'oral-itching-raw-fruit', state: 'present' },
    { finding: 'pruritus', state: 'present' },
    { finding: 'reaction-within-2h-of-food', state: 'present' },
    { finding: 'specific-food-suspected', state: 'present' },
    { finding: 'self-reported-food-allergy', state: 'present' },
    { finding: 'allergic-rhinitis', state: 'present' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.6',
  redFlagExpected: false,
  urgencyExpected: 'routine',
  investigationsExpected: [['skin-prick-test', 'specific-ige']],
  source: { id: 'thermofisher-patricia', locator: 'Patricia' },
  readFrom: 'full_text',
};
