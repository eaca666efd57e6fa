import type { CaseEntry } from '../schema';

export const foodAllergyUnconsciousAfterSesameSweetsAt70Case: CaseEntry = {
  id: 'food-allergy-unconscious-after-sesame-sweets-at-70',
  title: 'Twice unconscious with hives a quarter of an hour after sesame in a man of 70',
  summary:
    'A 70-year-old man had needed emergency help twice within six months: fifteen minutes after sweets with sesame, poppy seed and raisins or after sesame bread he had hives all over, swelling about the eyes and in the larynx, a very low pressure and lost consciousness. Earlier allergic reactions were denied, and he had eaten sesame now and then all his life. It was an allergy to sesame mediated by IgE; skin tests and IgE are left out. He was seen between the attacks. That he had tolerated sesame before is not coded as tolerated on other occasions.',
  setting: 'secondary_care',
  ageYears: 70,
  sex: 'male',
  answers: [
    { finding: 'urticaria-angioedema', state: 'present' },
    { finding: 'anaphylaxis-or-wheeze-after-food', state: 'present' },
    { finding: 'syncope', state: 'present' },
    { finding: 'onset-minutes', quantity: 15 },
    { finding: 'reaction-within-2h-of-food', state: 'present' },
    { finding: 'specific-food-suspected', state: 'present' },
    { finding: 'recent-anaphylaxis-same-food', state: 'present' },
    { finding: 'symptom-duration', quantity: 180 },
    { finding: 'reaction-in-progress', state: 'absent' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.17',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['specific-ige', 'skin-prick-test'], ['tryptase']],
  source: { id: 'voykov-2008-sesame', locator: 'Letter, case' },
  readFrom: 'full_text',
};
