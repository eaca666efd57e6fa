import type { CaseEntry } from '../schema';

export const foodAllergyDrowningAfterHazelnutChocolateAt17Case: CaseEntry = {
  id: 'food-allergy-drowning-after-hazelnut-chocolate-at-17',
  title: 'Swollen lids and a feeling of drowning after hazelnut chocolate at 17',
  summary:
    'Twenty minutes after chocolate with hazelnut the lids of both eyes of a 17-year-old swelled; he had pain of the ear, swelling and a feeling of drowning. He had hay fever and asthma under immunotherapy, chronic conjunctivitis and a corneal graft. The eyes were shut and red, the uvula was swollen, the pulse tended to be slow. It was an anaphylaxis from hazelnut; the antibody tests are left out. The nut was not known to harm him, so the contact is coded as possible, with a doubt; the pulse has no figure.',
  setting: 'emergency',
  ageYears: 17,
  sex: 'male',
  answers: [
    { finding: 'acute-onset', state: 'present' },
    { finding: 'allergen-exposure', choice: 'possible' },
    { finding: 'skin-mucosal', state: 'present' },
    { finding: 'resp-compromise', state: 'present' },
    { finding: 'reaction-in-progress', state: 'present' },
    { finding: 'onset-minutes', quantity: 20 },
    { finding: 'reaction-within-2h-of-food', state: 'present' },
    { finding: 'urticaria-angioedema', state: 'present' },
    { finding: 'nuts-or-soya-or-atypical', state: 'present' },
    { finding: 'ige-type-symptoms', state: 'present' },
    { finding: 'classic-ige-skin-resp', state: 'present' },
    { finding: 'allergic-rhinitis', state: 'present' },
    { finding: 'asthma', state: 'present' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.10',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['tryptase'], ['specific-ige', 'skin-prick-test', 'component-cor-a-14']],
  source: { id: 'fuentes-2016-hazelnut', locator: 'Abstract, description of the case' },
  readFrom: 'abstract',
};
