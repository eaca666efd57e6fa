import type { CaseEntry } from '../schema';

export const foodAllergyItchingAtFourAfterAHamburgerAt40Case: CaseEntry = {
  id: 'food-allergy-itching-at-four-after-a-hamburger-at-40',
  title: 'Woken at four by itching and hives after a hamburger in a man of 40',
  summary:
    'The opening picture of an article for nurses, taken as written to teach: a 40-year-old man without known allergies or medicines is woken at four by severe itching of his back, which is covered in hives; he is short of breath and dizzy, and an ambulance is called. For dinner at seven he had a hamburger. In the emergency department he has already been treated with adrenaline and is well with stable vital signs. It is an allergy to mammalian meat; skin and blood tests are left out. Nine hours lay between meal and reaction, so the finding for two to six hours is not coded. Tick bites and complaints of the gut are not told. The reaction is coded as he tells it, the circulation as it is found on arrival. Wheeze, a tight throat or collapse are not told, so the finding for them is left out.',
  setting: 'emergency',
  ageYears: 40,
  sex: 'male',
  answers: [
    { finding: 'acute-onset', state: 'present' },
    { finding: 'allergen-exposure', choice: 'possible' },
    { finding: 'urticaria-angioedema', state: 'present' },
    { finding: 'breathlessness', state: 'present' },
    { finding: 'reaction-within-2h-of-food', state: 'absent' },
    { finding: 'self-reported-food-allergy', state: 'absent' },
    { finding: 'haemodynamic-signs', state: 'absent' },
    { finding: 'onset-minutes', quantity: 540 },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  writtenForTeaching: true,
  since: '2026.11.16',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['tryptase'], ['specific-ige']],
  source: { id: 'nursing-meat-allergy-40', locator: 'Excerpt' },
  readFrom: 'abstract',
};
