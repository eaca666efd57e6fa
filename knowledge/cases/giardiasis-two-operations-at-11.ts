import type { CaseEntry } from '../schema';

export const giardiasisTwoOperationsAt11Case: CaseEntry = {
  id: 'giardiasis-two-operations-at-11',
  title: 'Two years of belly pain, then severe pain and blood in a girl of 11',
  summary:
    'An 11-year-old girl came with severe belly pain and fresh blood in the stool twice in a day. For two years she had had attacks of pain, sometimes bloating and diarrhoea. It was giardiasis in a child, found after the appendix and a cyst of the ovary had been removed in vain; ultrasound, operation and the biopsy of the duodenum are left out.',
  setting: 'emergency',
  ageYears: 11,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'recurrent-abdominal-pain', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'bloating', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 730 },
    { finding: 'chronic-symptoms-over-6-months', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.8',
  acceptable: ['giardiasis'],
  redFlagExpected: true,
  urgencyExpected: null,
  source: { id: 'ali-2021-giardia-11', locator: 'Abstract' },
  readFrom: 'abstract',
};
