import type { CaseEntry } from '../schema';

export const foodAllergySauceAtTheRestaurantAt38Case: CaseEntry = {
  id: 'food-allergy-sauce-at-the-restaurant-at-38',
  title: 'Ten years of hives and breathlessness after restaurant meals in a woman of 38',
  summary:
    'A 38-year-old woman was sent to an allergy unit because for ten years meat with sauce or meatballs at a restaurant had brought, within a few minutes (taken as five), an itching mouth, scalp and palms, hives, a running nose and breathlessness that needed emergency care; ready soups and biscuits made the mouth itch. She had no hay fever, asthma or eczema. It was an allergy to soy; the skin test and antibodies are left out.',
  setting: 'secondary_care',
  ageYears: 38,
  sex: 'female',
  answers: [
    { finding: 'pruritus', state: 'present' },
    { finding: 'urticaria-angioedema', state: 'present' },
    { finding: 'anaphylaxis-or-wheeze-after-food', state: 'present' },
    { finding: 'reproducible-food-reaction', state: 'present' },
    { finding: 'symptom-duration', quantity: 3650 },
    { finding: 'onset-minutes', quantity: 5 },
    { finding: 'reaction-in-progress', state: 'absent' },
    { finding: 'allergic-rhinitis', state: 'absent' },
    { finding: 'asthma', state: 'absent' },
    { finding: 'atopic-eczema', state: 'absent' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.3',
  redFlagExpected: false,
  urgencyExpected: 'soon',
  investigationsExpected: [['specific-ige', 'skin-prick-test']],
  source: { id: 'hoaj-soy-anaphylaxis', locator: 'Abstract, case history' },
  readFrom: 'abstract',
};
