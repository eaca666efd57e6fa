import type { CaseEntry } from '../schema';

export const foodAllergyShockAfterADishOfLarvaeAt23Case: CaseEntry = {
  id: 'food-allergy-shock-after-a-dish-of-larvae-at-23',
  title: 'Itch, vomiting and shock a quarter of an hour after wasp larvae in a man of 23',
  summary:
    'Fifteen minutes after eating wasp larvae a 23-year-old man itched all over, his face swelled, and he had nausea and vomited; then pressure, breathing and consciousness failed. The gut complaint was part of the reaction. It was an anaphylaxis from the larvae; tryptase and antibody tests are left out, and figures were not seen. That larvae were the cause was not known beforehand, so contact is coded as possible.',
  setting: 'emergency',
  ageYears: 23,
  sex: 'male',
  answers: [
    { finding: 'acute-onset', state: 'present' },
    { finding: 'allergen-exposure', choice: 'possible' },
    { finding: 'skin-mucosal', state: 'present' },
    { finding: 'resp-compromise', state: 'present' },
    { finding: 'haemodynamic-signs', state: 'present' },
    { finding: 'altered-mental-state', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'onset-minutes', quantity: 15 },
    { finding: 'reaction-in-progress', state: 'present' },
    { finding: 'pruritus', state: 'present' },
    { finding: 'anaphylaxis-or-wheeze-after-food', state: 'present' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.11',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['tryptase'], ['specific-ige', 'skin-prick-test']],
  source: { id: 'maillot-2023-wasp-larvae', locator: 'Abstract' },
  readFrom: 'abstract',
};
