import type { CaseEntry } from '../schema';

export const rupturedOesophagusPainAndConstipationAt39Case: CaseEntry = {
  id: 'ruptured-oesophagus-pain-and-constipation-at-39',
  title: 'Severe abdominal pain, vomiting and constipation at 39',
  summary:
    'A 39-year-old came to an emergency department with severe abdominal pain, vomiting and constipation; the pain settled at first and the films of chest and abdomen were normal. The oesophagus had ruptured; CT after the decline is left out.',
  setting: 'emergency',
  ageYears: 39,
  sex: 'unknown',
  answers: [
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'constipation', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.4',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen']],
  source: { id: 'saqr-2022-boerhaave', locator: 'Abstract' },
  readFrom: 'abstract',
};
