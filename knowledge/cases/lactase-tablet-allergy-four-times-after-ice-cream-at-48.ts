import type { CaseEntry } from '../schema';

export const lactaseTabletAllergyFourTimesAfterIceCreamAt48Case: CaseEntry = {
  id: 'lactase-tablet-allergy-four-times-after-ice-cream-at-48',
  title: 'Swelling and wheeze four times after ice cream in a man of 48',
  summary:
    'A 48-year-old man with eczema, asthma on exertion and hay fever was referred with a supposed new allergy to cow’s milk after four attacks within 20 minutes of ice cream: breathlessness, a tight chest and wheeze, the last two times also an itching mouth and a swollen throat; salbutamol helped. No food allergy was known. The 20 minutes are an upper limit and coded as such, with a doubt. He had taken lactase tablets just before each attack, which came out only later and is not coded; it was an allergy to the enzyme and not to milk. A tablet is no food, so that it lies outside the list; an IgE-mediated food allergy is acceptable. Skin tests are left out.',
  setting: 'secondary_care',
  ageYears: 48,
  sex: 'male',
  answers: [
    { finding: 'urticaria-angioedema', state: 'present' },
    { finding: 'anaphylaxis-or-wheeze-after-food', state: 'present' },
    { finding: 'ige-type-symptoms', state: 'present' },
    { finding: 'classic-ige-skin-resp', state: 'present' },
    { finding: 'specific-food-suspected', state: 'present' },
    { finding: 'reaction-in-progress', state: 'absent' },
    { finding: 'atopic-eczema', state: 'present' },
    { finding: 'asthma', state: 'present' },
    { finding: 'allergic-rhinitis', state: 'present' },
    { finding: 'onset-minutes', quantity: 20 },
    { finding: 'reaction-within-2h-of-food', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.10',
  acceptable: ['ige-food-allergy'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['specific-ige', 'skin-prick-test'], ['tryptase']],
  source: { id: 'lohrenz-2023-lactase', locator: 'Case presentation' },
  readFrom: 'full_text',
};
