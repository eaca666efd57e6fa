import type { CaseEntry } from '../schema';

export const foodAllergyActiveAfterBreakfastAt25Case: CaseEntry = {
  id: 'food-allergy-active-after-breakfast-at-25',
  title: 'Life-threatening reactions when she is active after breakfast, at 25',
  summary:
    'A 25-year-old woman came to an allergy clinic because of repeated life-threatening allergic reactions; when she was asked closely, all had come when she was active after breakfast. It was an allergy to wheat that needs exercise; the antibodies are left out. What happened in the attacks, how many there were and since when is not in the part read, so that no skin sign is coded; wheat was found by the test and is not coded.',
  setting: 'secondary_care',
  ageYears: 25,
  sex: 'female',
  answers: [
    { finding: 'anaphylaxis-or-wheeze-after-food', state: 'present' },
    { finding: 'exercise-plus-food-reaction', state: 'present' },
    { finding: 'acute-onset', state: 'absent' },
    { finding: 'reaction-in-progress', state: 'absent' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.10',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['specific-ige', 'skin-prick-test']],
  source: { id: 'mohamed-2014-wheat-exercise-25', locator: 'Abstract' },
  readFrom: 'abstract',
};
