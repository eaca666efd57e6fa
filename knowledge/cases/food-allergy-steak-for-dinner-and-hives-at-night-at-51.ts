import type { CaseEntry } from '../schema';

export const foodAllergySteakForDinnerAndHivesAtNightAt51Case: CaseEntry = {
  id: 'food-allergy-steak-for-dinner-and-hives-at-night-at-51',
  title: 'Five nights of hives, vomiting and diarrhoea after beef for dinner in a man of 51',
  summary:
    'A 51-year-old man was bitten by a tick in spring, and the place stayed inflamed for long. Three months later, about eight hours after a steak, torso and arms itched and had a rash for hours. After a second tick bite the next spring he had five bad nights after beef for dinner: itchy hives all over, swollen hands, vomiting and diarrhoea, in some of them shortness of breath (coded as a severe reaction to the food). It was an allergy to the sugar of red meat; antibodies are left out. The eight hours of the first time are coded as told, and so the finding of two to six hours is not; the time since the first reaction is coded as one year. All attacks were over when he was seen; how he was treated then is not told.',
  setting: 'secondary_care',
  ageYears: 51,
  sex: 'male',
  answers: [
    { finding: 'urticaria-angioedema', state: 'present' },
    { finding: 'pruritus', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'gi-symptoms-after-food', state: 'present' },
    { finding: 'breathlessness', state: 'present' },
    { finding: 'anaphylaxis-or-wheeze-after-food', state: 'present' },
    { finding: 'specific-food-suspected', state: 'present' },
    { finding: 'tick-bite-delayed-meat-reaction', state: 'present' },
    { finding: 'ige-type-symptoms', state: 'present' },
    { finding: 'onset-minutes', quantity: 480 },
    { finding: 'reaction-within-2h-of-food', state: 'absent' },
    { finding: 'symptom-duration', quantity: 365 },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.19',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['specific-ige', 'skin-prick-test'], ['tryptase']],
  source: { id: 'pisazka-2019-alpha-gal-51', locator: 'Abstract' },
  readFrom: 'abstract',
};
