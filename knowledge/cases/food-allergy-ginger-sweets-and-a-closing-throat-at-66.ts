import type { CaseEntry } from '../schema';

export const foodAllergyGingerSweetsAndAClosingThroatAt66Case: CaseEntry = {
  id: 'food-allergy-ginger-sweets-and-a-closing-throat-at-66',
  title: 'An odd feeling in the throat and short breath half an hour after two ginger sweets in a man of 66',
  summary:
    'A 66-year-old man with type 2 diabetes and raised blood fats, on simvastatin and metformin, ate two ginger sweets. Thirty minutes later he had an odd feeling in the throat and was moderately short of breath, and went to an emergency unit, where he got worse within minutes. It was anaphylaxis to ginger; what came after his arrival (swallowing, the arrest of the heart, the airway opened by surgery) and the later tests are left out. Skin and pressure on arrival are not told and are not coded. Metformin is coded among the drugs of its two general entries only, as its own asks for a diarrhoea. The sweets are coded as a possible allergen, since nothing earlier is told of ginger.',
  setting: 'emergency',
  ageYears: 66,
  sex: 'male',
  answers: [
    { finding: 'acute-onset', state: 'present' },
    { finding: 'allergen-exposure', choice: 'possible' },
    { finding: 'resp-compromise', state: 'present' },
    { finding: 'breathlessness', state: 'present' },
    { finding: 'anaphylaxis-or-wheeze-after-food', state: 'present' },
    { finding: 'reaction-in-progress', state: 'present' },
    { finding: 'onset-minutes', quantity: 30 },
    { finding: 'reaction-within-2h-of-food', state: 'present' },
    { finding: 'known-diabetes', state: 'present' },
    { finding: 'high-cholesterol', state: 'present' },
    { finding: 'statin-use', state: 'present' },
    { finding: 'on-sick-day-drug', state: 'present' },
    { finding: 'on-diarrhoea-drug', state: 'present' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.18',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['tryptase'], ['specific-ige', 'skin-prick-test']],
  source: { id: 'clinicamedica-2019-6992-ginger-66', locator: 'Case, to the arrival' },
  readFrom: 'abstract',
};
