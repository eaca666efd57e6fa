import type { CaseEntry } from '../schema';

export const foodAllergyRestaurantMeatAt38Case: CaseEntry = {
  id: 'food-allergy-restaurant-meat-at-38',
  title: 'Ten years of hives and short breath after meatballs eaten out',
  summary:
    'A woman of 38 had had attacks for ten years within minutes of meat with sauce or meatballs in a restaurant: an itching mouth, itching scalp and palms, hives all over, a running nose and short breath that took her to emergency care. Ready-made soup, chocolate and pastry made her mouth itch. She had no hay fever, asthma or eczema. Tests showed an allergy to soy; they are left out.',
  setting: 'secondary_care',
  ageYears: 38,
  sex: 'female',
  answers: [
    { finding: 'anaphylaxis-or-wheeze-after-food', state: 'present' },
    { finding: 'reaction-within-2h-of-food', state: 'present' },
    { finding: 'urticaria-angioedema', state: 'present' },
    { finding: 'pruritus', state: 'present' },
    { finding: 'ige-type-symptoms', state: 'present' },
    { finding: 'self-reported-food-allergy', state: 'present' },
    { finding: 'symptom-duration', quantity: 3650 },
    { finding: 'allergic-rhinitis', state: 'absent' },
    { finding: 'asthma', state: 'absent' },
    { finding: 'atopic-eczema', state: 'absent' },
    { finding: 'delayed-gut-symptoms-only', state: 'absent' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.3',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['skin-prick-test', 'specific-ige']],
  source: { id: 'eczacibasi-soy-anaphylaxis', locator: 'Case' },
  readFrom: 'full_text',
};
