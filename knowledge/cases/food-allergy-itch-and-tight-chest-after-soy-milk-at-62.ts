import type { CaseEntry } from '../schema';

export const foodAllergyItchAndTightChestAfterSoyMilkAt62Case: CaseEntry = {
  id: 'food-allergy-itch-and-tight-chest-after-soy-milk-at-62',
  title: 'Itch, hives, a tight chest and a closing throat right after soy milk in a woman of 62',
  summary:
    'A 62-year-old woman with an allergy to grass and birch pollen drank soy milk and at once had itching, a running nose, a tight chest, a closing throat, short breath, swollen eyelids and hives; adrenaline, steroid and antihistamine helped. It was an allergy to the soy protein that resembles birch pollen; antibodies are left out. Allergy to pollen is coded as hay fever. “At once” is coded as no minutes between milk and attack. Trouble to swallow belonged to the attack and is not coded.',
  setting: 'general',
  ageYears: 62,
  sex: 'female',
  answers: [
    { finding: 'pruritus', state: 'present' },
    { finding: 'urticaria-angioedema', state: 'present' },
    { finding: 'anaphylaxis-or-wheeze-after-food', state: 'present' },
    { finding: 'onset-minutes', quantity: 0 },
    { finding: 'allergic-rhinitis', state: 'present' },
    { finding: 'nuts-or-soya-or-atypical', state: 'present' },
    { finding: 'specific-food-suspected', state: 'present' },
    { finding: 'history-consistent', state: 'present' },
    { finding: 'classic-ige-skin-resp', state: 'present' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.9',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['specific-ige', 'skin-prick-test']],
  source: { id: 'soy-birch-two-women', locator: 'Second patient' },
  readFrom: 'abstract',
};
