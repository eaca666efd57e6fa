import type { CaseEntry } from '../schema';

export const foodAllergyOysterMushroomSoupAt17Case: CaseEntry = {
  id: 'food-allergy-oyster-mushroom-soup-at-17',
  title: 'Hives and short breath ten minutes after a mushroom soup in a girl of 17 with asthma',
  summary:
    'A 17-year-old girl with asthma was referred to an allergy clinic: within ten minutes of a soup with oyster mushrooms her throat had itched, she was short of breath and had hives. Three years before, cooked mushrooms had made her throat itch. It was an allergy to mushrooms mediated by IgE; skin tests, total IgE and house dust mites are left out. The reaction was over when she was seen. Vital signs in the reaction and complaints of the gut are not told.',
  setting: 'secondary_care',
  ageYears: 17,
  sex: 'female',
  answers: [
    { finding: 'pruritus', state: 'present' },
    { finding: 'breathlessness', state: 'present' },
    { finding: 'urticaria-angioedema', state: 'present' },
    { finding: 'anaphylaxis-or-wheeze-after-food', state: 'present' },
    { finding: 'onset-minutes', quantity: 10 },
    { finding: 'reaction-within-2h-of-food', state: 'present' },
    { finding: 'specific-food-suspected', state: 'present' },
    { finding: 'reaction-in-progress', state: 'absent' },
    { finding: 'asthma', state: 'present' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.17',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['specific-ige', 'skin-prick-test']],
  source: { id: 'seo-2015-oyster-mushroom', locator: 'Abstract' },
  readFrom: 'abstract',
};
