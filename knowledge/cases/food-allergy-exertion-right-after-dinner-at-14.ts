import type { CaseEntry } from '../schema';

export const foodAllergyExertionRightAfterDinnerAt14Case: CaseEntry = {
  id: 'food-allergy-exertion-right-after-dinner-at-14',
  title: 'Four attacks of hives and wheeze on exertion right after dinner in a girl of 14',
  summary:
    'A 14-year-old schoolgirl was seen in an allergy clinic because of four attacks in a year: itching hives, swollen lips and eyelids, then short breath, wheeze and dizziness. All came on exertion right after a dinner that mostly held wheat bread, cheese and eggs; the same food without exertion did her no harm, nor did exertion without a meal. It was an anaphylaxis that needs wheat and exercise; skin tests and antibodies are left out.',
  setting: 'secondary_care',
  ageYears: 14,
  sex: 'female',
  answers: [
    { finding: 'urticaria-angioedema', state: 'present' },
    { finding: 'pruritus', state: 'present' },
    { finding: 'anaphylaxis-or-wheeze-after-food', state: 'present' },
    { finding: 'exercise-plus-food-reaction', state: 'present' },
    { finding: 'wheat-before-reaction', state: 'present' },
    { finding: 'tolerates-food-on-other-occasions', state: 'present' },
    { finding: 'reaction-within-2h-of-food', state: 'present' },
    { finding: 'ige-type-symptoms', state: 'present' },
    { finding: 'classic-ige-skin-resp', state: 'present' },
    { finding: 'symptom-duration', quantity: 365 },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.9',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['specific-ige', 'skin-prick-test', 'component-omega5-gliadin']],
  source: { id: 'mobayed-2014-fdeia', locator: 'Case 1' },
  readFrom: 'full_text',
};
