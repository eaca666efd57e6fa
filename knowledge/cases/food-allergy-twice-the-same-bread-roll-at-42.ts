import type { CaseEntry } from '../schema';

export const foodAllergyTwiceTheSameBreadRollAt42Case: CaseEntry = {
  id: 'food-allergy-twice-the-same-bread-roll-at-42',
  title: 'Hives and a tight throat, then worse, after the same bread roll in a woman of 42',
  summary:
    'After a meal with a bread roll a 42-year-old woman had hives, swelling, a tight throat and cough; another time the same kind of roll brought marked short breath that needed oxygen and adrenaline. No gut complaint is told. She had seasonal rhinitis, no earlier food allergy. It was an allergy to lupin bran in the roll; skin tests are left out. A third, mild reaction came after the advice and is left out.',
  setting: 'general',
  ageYears: 42,
  sex: 'female',
  answers: [
    { finding: 'urticaria-angioedema', state: 'present' },
    { finding: 'anaphylaxis-or-wheeze-after-food', state: 'present' },
    { finding: 'specific-food-suspected', state: 'present' },
    { finding: 'reproducible-food-reaction', state: 'present' },
    { finding: 'allergic-rhinitis', state: 'present' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.11',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['specific-ige', 'skin-prick-test'], ['tryptase']],
  source: { id: 'mja-2004-lupin', locator: 'Clinical records, patient 1' },
  readFrom: 'full_text',
};
