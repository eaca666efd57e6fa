import type { CaseEntry } from '../schema';

export const foodAllergyOnlyAfterExertionAt16Case: CaseEntry = {
  id: 'food-allergy-only-after-exertion-at-16',
  title: 'A swollen throat after sport, an hour after chicken and fries',
  summary:
    'A girl of 16 who avoided peanut since childhood had an irritated throat, a running nose, swollen eyelids and trouble with her airway when she exerted herself an hour after breaded chicken and fries, and needed adrenaline twice. Without exertion she eats the same meal without trouble. In the next year it happened again after exertion with foods she eats at rest. It was an allergy to soy that shows only with exercise; the tests are left out.',
  setting: 'secondary_care',
  ageYears: 16,
  sex: 'female',
  answers: [
    { finding: 'anaphylaxis-or-wheeze-after-food', state: 'present' },
    { finding: 'reaction-within-2h-of-food', state: 'present' },
    { finding: 'urticaria-angioedema', state: 'present' },
    { finding: 'ige-type-symptoms', state: 'present' },
    { finding: 'exercise-plus-food-reaction', state: 'present' },
    { finding: 'tolerates-food-on-other-occasions', state: 'present' },
    { finding: 'self-reported-food-allergy', state: 'present' },
    { finding: 'symptom-duration', quantity: 365 },
    { finding: 'delayed-gut-symptoms-only', state: 'absent' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.3',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['skin-prick-test', 'specific-ige']],
  source: { id: 'cox-2024-soy-exercise', locator: 'Case description' },
  readFrom: 'full_text',
};
