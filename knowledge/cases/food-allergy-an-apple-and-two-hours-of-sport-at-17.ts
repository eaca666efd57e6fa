import type { CaseEntry } from '../schema';

export const foodAllergyAnAppleAndTwoHoursOfSportAt17Case: CaseEntry = {
  id: 'food-allergy-an-apple-and-two-hours-of-sport-at-17',
  title: 'Hives, vomiting and near-fainting after an apple and two hours of sport at 17',
  summary:
    'A 17-year-old man had hives, short breath, headache, vomiting and nearly fainted after an apple and two hours of exercise; of the gut he told the vomiting only. It was an allergy to apple that needs exercise; antibodies, skin tests and the test with apple and treadmill are left out. Whether he came during the reaction is not told; it is coded as a past one.',
  setting: 'general',
  ageYears: 17,
  sex: 'male',
  answers: [
    { finding: 'urticaria-angioedema', state: 'present' },
    { finding: 'anaphylaxis-or-wheeze-after-food', state: 'present' },
    { finding: 'syncope', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'specific-food-suspected', state: 'present' },
    { finding: 'exercise-plus-food-reaction', state: 'present' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.11',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['specific-ige', 'skin-prick-test'], ['tryptase']],
  source: { id: 'aard-2015-apple-exercise-17', locator: 'Abstract' },
  readFrom: 'abstract',
};
