import type { CaseEntry } from '../schema';

export const foodAllergyABagelAndFiveFlightsOfStairsAt57Case: CaseEntry = {
  id: 'food-allergy-a-bagel-and-five-flights-of-stairs-at-57',
  title: 'A red rash, collapse and confusion after a bagel and five flights of stairs at 57',
  summary:
    'A 57-year-old man was found with a red rash all over after he had eaten a wheat bagel and climbed five flights of stairs; the ambulance found a low pressure and a combative man. In the emergency department the pressure was 72/27 and there were crackles over the lower third of both lungs. It was an anaphylaxis from wheat followed by exertion; what was tested later is left out.',
  setting: 'emergency',
  ageYears: 57,
  sex: 'male',
  answers: [
    { finding: 'reaction-in-progress', state: 'present' },
    { finding: 'acute-onset', state: 'present' },
    { finding: 'skin-mucosal', state: 'present' },
    { finding: 'haemodynamic-signs', state: 'present' },
    { finding: 'syncope', state: 'present' },
    { finding: 'altered-mental-state', state: 'present' },
    { finding: 'sbp', quantity: 72 },
    { finding: 'wheat-before-reaction', state: 'present' },
    { finding: 'allergen-exposure', choice: 'possible' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.8',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['tryptase'], ['specific-ige', 'skin-prick-test']],
  source: { id: 'goldflam-2012-bagel-57', locator: 'Abstract, case report' },
  readFrom: 'abstract',
};
