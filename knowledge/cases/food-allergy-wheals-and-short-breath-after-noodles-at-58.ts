import type { CaseEntry } from '../schema';

export const foodAllergyWhealsAndShortBreathAfterNoodlesAt58Case: CaseEntry = {
  id: 'food-allergy-wheals-and-short-breath-after-noodles-at-58',
  title: 'Wheals over the body and short breath after buckwheat noodles in a man of 58',
  summary:
    'A 58-year-old man came to a skin department with wheals all over the body and short breath after buckwheat noodles and was treated with a drip. Three or four times a year he had had wheals after bread, Chinese noodles or a hamburger. It was an allergy to wheat that shows itself only with aspirin; that aspirin was the other half came out in the challenges and is left out with the antibodies.',
  setting: 'secondary_care',
  ageYears: 58,
  sex: 'male',
  answers: [
    { finding: 'acute-onset', state: 'present' },
    { finding: 'skin-mucosal', state: 'present' },
    { finding: 'resp-compromise', state: 'present' },
    { finding: 'urticaria-angioedema', state: 'present' },
    { finding: 'anaphylaxis-or-wheeze-after-food', state: 'present' },
    { finding: 'wheat-before-reaction', state: 'present' },
    { finding: 'classic-ige-skin-resp', state: 'present' },
    { finding: 'allergen-exposure', choice: 'possible' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.9',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['specific-ige', 'skin-prick-test', 'component-omega5-gliadin'], ['tryptase']],
  source: { id: 'nishinihon-2010-salicylate-wheat', locator: 'Abstract' },
  readFrom: 'abstract',
};
