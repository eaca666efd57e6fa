import type { CaseEntry } from '../schema';

export const foodAllergyCashewsBeforeAJogAt23Case: CaseEntry = {
  id: 'food-allergy-cashews-before-a-jog-at-23',
  title: 'Hives and swollen eyes on a run after cashew nuts in a man of 23',
  summary:
    'A 23-year-old man came to an allergy practice: he had eaten cashew nuts and gone for a run 30 minutes later, and had hives and swelling about the eyes. Before, he had eaten cashews and had run, each without the other, without trouble. It was food-dependent exercise-induced anaphylaxis; the skin prick test with cashew is left out. How soon after the nuts it began, breathing and complaints of the gut are not told.',
  setting: 'secondary_care',
  ageYears: 23,
  sex: 'male',
  answers: [
    { finding: 'urticaria-angioedema', state: 'present' },
    { finding: 'exercise-plus-food-reaction', state: 'present' },
    { finding: 'tolerates-food-on-other-occasions', state: 'present' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.16',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [
    ['specific-ige', 'skin-prick-test'],
    ['tryptase', 'oral-food-challenge'],
  ],
  source: { id: 'gandhi-2011-exercise', locator: 'Case 1' },
  readFrom: 'full_text',
};
