import type { CaseEntry } from '../schema';

export const foodAllergyYearsOfHivesBeforeTheAnaphylaxisAt62Case: CaseEntry = {
  id: 'food-allergy-years-of-hives-before-the-anaphylaxis-at-62',
  title: 'Hives again and again for years, then an anaphylaxis without a clear trigger, in a man of 62',
  summary:
    'A 62-year-old man was seen for acute hives that had come again and again for three to four years; a month before he had an anaphylaxis. No steady trigger was found, and he ate wheat every day without trouble. It was an allergy to wheat that needs exercise; skin tests, diet and the years after are left out. Complaints of the gut are not mentioned. That food lay behind it was not known at first: hives after food are not coded.',
  setting: 'secondary_care',
  ageYears: 62,
  sex: 'male',
  answers: [
    { finding: 'unexplained-anaphylaxis', state: 'present' },
    { finding: 'symptom-duration', quantity: 1277 },
    { finding: 'tolerates-food-on-other-occasions', state: 'present' },
    { finding: 'acute-onset', state: 'absent' },
    { finding: 'reaction-in-progress', state: 'absent' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.15',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['specific-ige', 'skin-prick-test'], ['tryptase']],
  source: { id: 'aaci-2010-wheat-exercise-62', locator: 'Case report' },
  readFrom: 'full_text',
};
