import type { CaseEntry } from '../schema';

export const foodAllergySevenMonthsOfHivesInAFishermanAt42Case: CaseEntry = {
  id: 'food-allergy-seven-months-of-hives-in-a-fisherman-at-42',
  title: 'Seven months of hives with fainting and short breath in a fisherman of 42',
  summary:
    'A 42-year-old fisherman came with seven months of hives all over and attacks with loss of consciousness, short breath and nausea. For two years a rash from handling erako, a worm used as bait, had been treated. It was a late allergic reaction to natto; the meal after his first visit that gave it away, eleven hours before an attack, and the skin tests are left out. No food was suspected at first: the hives are coded under the entry for those after a food, for want of another.',
  setting: 'secondary_care',
  ageYears: 42,
  sex: 'male',
  answers: [
    { finding: 'urticaria-angioedema', state: 'present' },
    { finding: 'unexplained-anaphylaxis', state: 'present' },
    { finding: 'syncope', state: 'present' },
    { finding: 'breathlessness', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'symptom-duration', quantity: 210 },
    { finding: 'reaction-in-progress', state: 'absent' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.17',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['tryptase'], ['specific-ige', 'skin-prick-test']],
  source: { id: 'hanada-2020-natto-fisherman', locator: 'Abstract' },
  readFrom: 'abstract',
};
