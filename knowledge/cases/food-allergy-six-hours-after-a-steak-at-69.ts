import type { CaseEntry } from '../schema';

export const foodAllergySixHoursAfterASteakAt69Case: CaseEntry = {
  id: 'food-allergy-six-hours-after-a-steak-at-69',
  title: 'Hives, swelling and short breath six hours after a steak in a man of 69',
  summary:
    'A healthy 69-year-old man from New Hampshire without known allergies broke out in hives all over, swelled and became short of breath six hours after a steak; the report calls it shock. He had been bitten by a tick five weeks before, which he told only later and which is left out of the coding. It was an allergy to mammalian meat; the antibody that proved it is left out.',
  setting: 'emergency',
  ageYears: 69,
  sex: 'male',
  answers: [
    { finding: 'acute-onset', state: 'present' },
    { finding: 'allergen-exposure', choice: 'possible' },
    { finding: 'skin-mucosal', state: 'present' },
    { finding: 'resp-compromise', state: 'present' },
    { finding: 'reaction-in-progress', state: 'present' },
    { finding: 'urticaria-angioedema', state: 'present' },
    { finding: 'mammalian-meat-2-6h', state: 'present' },
    { finding: 'ige-type-symptoms', state: 'present' },
    { finding: 'classic-ige-skin-resp', state: 'present' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.6',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['tryptase'], ['specific-ige', 'skin-prick-test']],
  source: { id: 'backer-2016-steak', locator: 'Case presentation (abstract)' },
  readFrom: 'abstract',
};
