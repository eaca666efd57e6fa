import type { CaseEntry } from '../schema';

export const foodAllergyHivesAfterAWheatMealAt51Case: CaseEntry = {
  id: 'food-allergy-hives-after-a-wheat-meal-at-51',
  title: 'Hives, breathlessness and dizziness half an hour after a wheat dish at 51',
  summary:
    'A 51-year-old man came with hives all over, itching, breathlessness and dizziness half an hour after a Chinese wheat dish; he had such attacks before, with exercise after wheat. He had been told he had chronic gastroenteritis, which antihistamines relieved. It was an allergy to wheat that needs exercise; antibody tests and challenge are left out.',
  setting: 'emergency',
  ageYears: 51,
  sex: 'male',
  answers: [
    { finding: 'acute-onset', state: 'present' },
    { finding: 'skin-mucosal', state: 'present' },
    { finding: 'resp-compromise', state: 'present' },
    { finding: 'allergen-exposure', choice: 'possible' },
    { finding: 'urticaria-angioedema', state: 'present' },
    { finding: 'pruritus', state: 'present' },
    { finding: 'anaphylaxis-or-wheeze-after-food', state: 'present' },
    { finding: 'exercise-plus-food-reaction', state: 'present' },
    { finding: 'symptom-trigger-wheat', state: 'present' },
    { finding: 'reaction-within-2h-of-food', state: 'present' },
    { finding: 'onset-minutes', quantity: 30 },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.4',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['specific-ige', 'skin-prick-test'], ['tryptase']],
  source: { id: 'rongfei-2014-wdeia', locator: 'Case report' },
  readFrom: 'full_text',
};
