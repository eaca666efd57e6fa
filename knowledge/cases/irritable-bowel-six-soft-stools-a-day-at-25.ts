import type { CaseEntry } from '../schema';

export const irritableBowelSixSoftStoolsADayAt25Case: CaseEntry = {
  id: 'irritable-bowel-six-soft-stools-a-day-at-25',
  title: 'Five to six soft stools a day, wind and pain in a woman in her mid-twenties',
  summary:
    'A woman in her middle twenties, coded as 25, told of frequent soft stools, five to six a day, with wind and abdominal pain. Her pain went with tension, worry and hopelessness from day to day. She was followed with a diary for twelve weeks, which is coded as the shortest duration, as a typical patient with irritable bowel syndrome; there is no decisive test to leave out.',
  setting: 'secondary_care',
  ageYears: 25,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'flatus', state: 'present' },
    { finding: 'stools-per-day', quantity: 5 },
    { finding: 'symptom-duration', quantity: 84 },
  ],
  results: [],
  diagnosis: 'irritable-bowel-syndrome',
  since: '2026.11.2',
  acceptable: ['lactose-malabsorption', 'celiac-disease'],
  redFlagExpected: false,
  urgencyExpected: 'routine',
  investigationsExpected: [['ttg-iga'], ['faecal-calprotectin'], ['cbc', 'crp']],
  source: { id: 'pain-and-psyche-ibs', locator: 'Abstract, case report' },
  readFrom: 'abstract',
};
