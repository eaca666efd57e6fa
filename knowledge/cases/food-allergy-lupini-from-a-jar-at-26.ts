import type { CaseEntry } from '../schema';

export const foodAllergyLupiniFromAJarAt26Case: CaseEntry = {
  id: 'food-allergy-lupini-from-a-jar-at-26',
  title: 'Hives and short breath after lupini from a jar in a woman of 26',
  summary:
    'A 26-year-old woman of Mediterranean family, who had often eaten boiled lupini, once had hives, swelling and short breath after lupini from a jar and needed adrenaline in hospital; a little home-boiled portion later did the same, but less. She also told hives and swelling after a bread roll. No gut complaint is told in the part seen. It was an allergy to lupin; tests are left out.',
  setting: 'general',
  ageYears: 26,
  sex: 'female',
  answers: [
    { finding: 'urticaria-angioedema', state: 'present' },
    { finding: 'anaphylaxis-or-wheeze-after-food', state: 'present' },
    { finding: 'specific-food-suspected', state: 'present' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.11',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['specific-ige', 'skin-prick-test'], ['tryptase']],
  source: { id: 'mja-2004-lupin', locator: 'Clinical records, patient 3' },
  readFrom: 'abstract',
};
