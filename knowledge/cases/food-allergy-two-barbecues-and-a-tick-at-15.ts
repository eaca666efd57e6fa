import type { CaseEntry } from '../schema';

export const foodAllergyTwoBarbecuesAndATickAt15Case: CaseEntry = {
  id: 'food-allergy-two-barbecues-and-a-tick-at-15',
  title: 'Anaphylaxis five hours after a barbecue, two days after a tick bite, in a girl of 15',
  summary:
    'A 15-year-old girl with fourteen cats and many tick bites ate beef, pork and chicken at a barbecue without harm. A tick bit her; two days after the first barbecue she ate the same beef and pork again and had anaphylaxis five hours later. It was an allergy to alpha-gal; antibodies and a challenge with pork are left out. The signs of the reaction are not told one by one.',
  setting: 'secondary_care',
  ageYears: 15,
  sex: 'female',
  answers: [
    { finding: 'anaphylaxis-or-wheeze-after-food', state: 'present' },
    { finding: 'mammalian-meat-2-6h', state: 'present' },
    { finding: 'tick-bite-delayed-meat-reaction', state: 'present' },
    { finding: 'tolerates-food-on-other-occasions', state: 'present' },
    { finding: 'ige-type-symptoms', state: 'present' },
    { finding: 'reaction-within-2h-of-food', state: 'absent' },
    { finding: 'onset-minutes', quantity: 300 },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.9',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['specific-ige', 'skin-prick-test']],
  source: { id: 'yoshikawa-2021-alpha-gal', locator: 'Abstract' },
  readFrom: 'abstract',
};
