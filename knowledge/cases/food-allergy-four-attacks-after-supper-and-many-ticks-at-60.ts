import type { CaseEntry } from '../schema';

export const foodAllergyFourAttacksAfterSupperAndManyTicksAt60Case: CaseEntry = {
  id: 'food-allergy-four-attacks-after-supper-and-many-ticks-at-60',
  title: 'Four attacks of hives, belly pain and diarrhoea three hours after a meal in a woman of 60',
  summary:
    'A 60-year-old woman had had four attacks, each about three hours after a meal: hives together with pain in the belly, malaise, profuse diarrhoea and trouble breathing. In the last one the pressure was low and the pulse fast, and she gave herself adrenaline. She took no medicine. The meals held sausage, beef fajitas, and potted pork with veal kidney (the first one is not clear from the text), white wine at two of them and wheat at each of the three that are told. She keeps a cat and had been bitten by many ticks. It was an allergy to alpha-gal; skin tests and antibodies are left out. The low pressure belonged to an attack that was over and is coded only as a severe reaction; the cat has no entry, and the wine is not coded because it was drunk at two of the four.',
  setting: 'secondary_care',
  ageYears: 60,
  sex: 'female',
  answers: [
    { finding: 'urticaria-angioedema', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'gi-symptoms-after-food', state: 'present' },
    { finding: 'anaphylaxis-or-wheeze-after-food', state: 'present' },
    { finding: 'onset-minutes', quantity: 180 },
    { finding: 'classic-ige-skin-resp', state: 'present' },
    { finding: 'mammalian-meat-2-6h', state: 'present' },
    { finding: 'wheat-before-reaction', state: 'present' },
    { finding: 'tick-bite-delayed-meat-reaction', state: 'present' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.18',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['specific-ige', 'skin-prick-test'], ['tryptase']],
  source: { id: 'deschamps-2016-alpha-gal-60', locator: 'Observation' },
  readFrom: 'abstract',
};
