import type { CaseEntry } from '../schema';

export const abdominalMigraineHalfDayAttacksAt52Case: CaseEntry = {
  id: 'abdominal-migraine-half-day-attacks-at-52',
  title: 'Third attack in three weeks of severe pain and vomiting for half a day at 52',
  summary:
    'A 52-year-old woman came with severe, dull pain that is hard to place, without appetite, with nausea and vomiting, which lasted half a day; she had had the same three weeks and one week before and was well between. Three months ago she had had a gut infection with fever. Blood tests and imaging showed nothing. It was abdominal migraine; the effect of treatment is left out.',
  setting: 'secondary_care',
  ageYears: 52,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'absent' },
    { finding: 'anaemia', state: 'absent' },
    { finding: 'symptom-duration', quantity: 21 },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.4',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['lipase-amylase'], ['ct-abdomen']],
  source: { id: 'kunishi-2016-abdominal-migraine', locator: 'Case report' },
  readFrom: 'full_text',
};
