import type { CaseEntry } from '../schema';

export const gastroenteritisAChefBackFromTheLakesAt35Case: CaseEntry = {
  id: 'gastroenteritis-a-chef-back-from-the-lakes-at-35',
  title: 'Three days of cramps and diarrhoea in a chef of 35 back from the lakes',
  summary:
    'A 35-year-old chef saw his general practitioner for three days of cramps and diarrhoea. The last weekend he had been at the lakes with his walking club: a barbecue with grilled chicken and potato salad, and fresh spring water. A medical school sets it as a scenario on infectious diarrhoea and its notice to the authorities; the germ is left open, and giardiasis is accepted. That the chicken was undercooked is not said and not coded; whether he swam is not told. It is a vignette written to teach and no told patient.',
  setting: 'primary_care',
  ageYears: 35,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'new-diarrhoea', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 3 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'untreated-water', state: 'present' },
    { finding: 'camping-or-well-water', state: 'present' },
    { finding: 'outbreak-or-food-handler', state: 'present' },
  ],
  results: [],
  diagnosis: 'acute-gastroenteritis',
  writtenForTeaching: true,
  since: '2026.11.14',
  acceptable: ['giardiasis'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr'],
    ['giardia-antigen', 'stool-ova-parasites', 'stool-multiplex-pcr'],
  ],
  source: { id: 'medprog-auckland-53', locator: 'Scenario' },
  readFrom: 'full_text',
};
