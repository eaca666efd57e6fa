import type { CaseEntry } from '../schema';

export const foodAllergyWokenAtFourAfterAHamburgerAt40Case: CaseEntry = {
  id: 'food-allergy-woken-at-four-after-a-hamburger-at-40',
  title: 'Woken at four by itching and hives after a hamburger at seven in a man of 40',
  summary:
    'A 40-year-old man who knew of no allergy and took no medicine or supplement was brought to the emergency department early in the morning. At four he had woken with an intensely itching back covered in hives, then grew short of breath and dizzy. Injected adrenaline and the rest had helped: he was now awake and clear, with stable vital signs. He knew of nothing that could have done it; at seven in the evening he had eaten a hamburger. It was an allergy to mammalian meat; skin tests and the antibody are left out.',
  setting: 'emergency',
  ageYears: 40,
  sex: 'male',
  answers: [
    { finding: 'skin-mucosal', state: 'present' },
    { finding: 'resp-compromise', state: 'present' },
    { finding: 'acute-onset', state: 'present' },
    { finding: 'reaction-in-progress', state: 'present' },
    { finding: 'allergen-exposure', choice: 'possible' },
    { finding: 'urticaria-angioedema', state: 'present' },
    { finding: 'classic-ige-skin-resp', state: 'present' },
    { finding: 'ige-type-symptoms', state: 'present' },
    { finding: 'unexplained-anaphylaxis', state: 'present' },
    { finding: 'self-reported-food-allergy', state: 'absent' },
    { finding: 'nsaid-use', state: 'absent' },
    { finding: 'reaction-within-2h-of-food', state: 'absent' },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.7',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['tryptase'], ['specific-ige']],
  source: { id: 'pmid-28746101-meat-allergy', locator: 'Excerpt (opening case)' },
  readFrom: 'abstract',
};
