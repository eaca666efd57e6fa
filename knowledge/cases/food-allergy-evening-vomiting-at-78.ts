import type { CaseEntry } from '../schema';

export const foodAllergyEveningVomitingAt78Case: CaseEntry = {
  id: 'food-allergy-evening-vomiting-at-78',
  title: 'Attacks of vomiting and watery diarrhoea late in the evening in a man of 78',
  summary:
    'A 78-year-old man came to a gastroenterology clinic after six months of attacks, nearly all late in the evening: sudden vomiting, watery diarrhoea and feeling very unwell. He had never had bowel trouble before and could name no food; blood tests and a search for infection showed nothing. Only later did hives appear and a tick bite come up. It was an allergy to alpha-gal; the antibody, the hives and the tick bite are left out here.',
  setting: 'secondary_care',
  ageYears: 78,
  sex: 'male',
  answers: [
    { finding: 'vomiting', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 182 },
    { finding: 'gi-symptoms-after-food', state: 'unknown' },
    { finding: 'tick-bite-delayed-meat-reaction', state: 'unknown' },
    { finding: 'anaemia', state: 'absent' },
  ],
  results: [{ investigation: 'cbc', outcome: 'normal' }],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.2',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['specific-ige', 'skin-prick-test'],
    ['ttg-iga', 'duodenal-biopsy'],
  ],
  source: { id: 'bahe-2022-alpha-gal', locator: 'Case description' },
  readFrom: 'abstract',
};
