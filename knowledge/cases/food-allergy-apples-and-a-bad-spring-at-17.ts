import type { CaseEntry } from '../schema';

export const foodAllergyApplesAndABadSpringAt17Case: CaseEntry = {
  id: 'food-allergy-apples-and-a-bad-spring-at-17',
  title: 'An itching mouth after apples in a girl of 17 with hay fever',
  summary:
    'A 17-year-old girl known to be allergic to birch pollen, whose spring hay fever was getting worse, felt strong itching in the mouth whenever she ate apples. The skin test with birch was positive, grass, mugwort, cat, dog and mites negative. It was an allergy to apple through birch pollen; the antibodies to apple and its components are left out.',
  setting: 'primary_care',
  ageYears: 17,
  sex: 'female',
  answers: [
    { finding: 'oral-itching-raw-fruit', state: 'present' },
    { finding: 'pruritus', state: 'present' },
    { finding: 'reaction-within-2h-of-food', state: 'present' },
    { finding: 'specific-food-suspected', state: 'present' },
    { finding: 'allergic-rhinitis', state: 'present' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.6',
  redFlagExpected: false,
  urgencyExpected: 'routine',
  investigationsExpected: [['skin-prick-test', 'specific-ige']],
  source: { id: 'thermofisher-nina-peter', locator: 'Patientenanamnese (Nina)' },
  readFrom: 'full_text',
};
