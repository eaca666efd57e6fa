import type { CaseEntry } from '../schema';

export const foodAllergyAnAttackOutOfYearsOfWhealsAt62Case: CaseEntry = {
  id: 'food-allergy-an-attack-out-of-years-of-wheals-at-62',
  title: 'Years of wheals, then an anaphylaxis without a trigger, in a man of 62',
  summary:
    'A 62-year-old man was seen at an allergy clinic after three to four years of acute hives that kept coming back; a month before he had had an anaphylaxis. No trigger that held each time could be named. It was a wheat allergy that needs exertion; that he ate wheat every day, the skin tests and the later course are left out. Whether he had eaten or moved before the attacks was worked out only by the testing and is not coded. Three and a half years stand for the duration.',
  setting: 'secondary_care',
  ageYears: 62,
  sex: 'male',
  answers: [
    { finding: 'unexplained-anaphylaxis', state: 'present' },
    { finding: 'symptom-duration', quantity: 1278 },
    { finding: 'chronic-symptoms-over-2-years', state: 'present' },
    { finding: 'reaction-in-progress', state: 'absent' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.10',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['tryptase'], ['specific-ige', 'skin-prick-test']],
  source: { id: 'aaci-2010-p30-wheat', locator: 'Case report' },
  readFrom: 'full_text',
};
