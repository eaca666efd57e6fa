import type { CaseEntry } from '../schema';

export const bacterialOvergrowthAfterAFieldTripAt19Case: CaseEntry = {
  id: 'bacterial-overgrowth-after-a-field-trip-at-19',
  title: 'Bowel trouble that stayed after a field trip to the Middle East',
  summary:
    'A woman of 19 had had bowel trouble for six months. It began with diarrhoea on a field trip to the Middle East; some of her companions had it too and got well, but hers went on, eased on her return and got worse again two months later. It had been called an irritable bowel. A breath test for bacterial overgrowth was positive and treatment of it ended the complaint; the test is left out.',
  setting: 'general',
  ageYears: 19,
  sex: 'female',
  answers: [
    { finding: 'gi-symptoms', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 180 },
    { finding: 'recent-travel', state: 'present' },
    { finding: 'sick-contacts', state: 'present' },
    { finding: 'prior-gastroenteritis', state: 'present' },
  ],
  results: [],
  diagnosis: 'small-intestinal-bacterial-overgrowth',
  since: '2026.11.3',
  acceptable: ['irritable-bowel-syndrome', 'giardiasis'],
  redFlagExpected: false,
  urgencyExpected: 'soon',
  investigationsExpected: [
    ['giardia-antigen', 'stool-ova-parasites', 'stool-multiplex-pcr'],
    ['ttg-iga'],
    ['glucose-breath-test', 'lactulose-breath-test'],
  ],
  source: { id: 'strickland-sibo', locator: 'Patient presentation' },
  readFrom: 'full_text',
};
