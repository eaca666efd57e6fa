import type { CaseEntry } from '../schema';

export const foodAllergyARollThenBellyHivesAndCoughAt42Case: CaseEntry = {
  id: 'food-allergy-a-roll-then-belly-hives-and-cough-at-42',
  title: 'Belly discomfort, hives and cough ten minutes after a bread roll in a woman of 42',
  summary:
    'Ten to fifteen minutes after a bread roll a 42-year-old woman had acute abdominal discomfort, her gut complaint, with hives, a swollen face, cough and short breath, and was treated in an emergency department. She had seasonal rhinitis with allergy to pollen. It was an allergy to lupin bran in the roll; the skin test is left out. Ten to fifteen minutes are coded as 12.5; the cause was not known beforehand, so contact is coded as possible.',
  setting: 'emergency',
  ageYears: 42,
  sex: 'female',
  answers: [
    { finding: 'acute-onset', state: 'present' },
    { finding: 'allergen-exposure', choice: 'possible' },
    { finding: 'skin-mucosal', state: 'present' },
    { finding: 'resp-compromise', state: 'present' },
    { finding: 'reaction-in-progress', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'onset-minutes', quantity: 12.5 },
    { finding: 'anaphylaxis-or-wheeze-after-food', state: 'present' },
    { finding: 'allergic-rhinitis', state: 'present' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.11',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['specific-ige', 'skin-prick-test'], ['tryptase']],
  source: { id: 'mja-2004-lupin', locator: 'Clinical records, patient 2' },
  readFrom: 'full_text',
};
