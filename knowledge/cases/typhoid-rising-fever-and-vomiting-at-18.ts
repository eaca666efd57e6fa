import type { CaseEntry } from '../schema';

export const typhoidRisingFeverAndVomitingAt18Case: CaseEntry = {
  id: 'typhoid-rising-fever-and-vomiting-at-18',
  title: 'Rising fever with vomiting that does not stop in a man of 18',
  summary:
    'An 18-year-old student had a fever that rose and rose, with discomfort in the belly, no appetite and vomiting that went on. White cells were low, liver enzymes very high and the kidneys injured. It was typhoid, which lies outside the list; cultures and later complications are left out. How low the white cells were is not told.',
  setting: 'general',
  ageYears: 18,
  sex: 'male',
  answers: [
    { finding: 'fever', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'vomiting-persistent', state: 'present' },
    { finding: 'aki', state: 'present' },
  ],
  results: [{ investigation: 'lft', outcome: 'transaminases-raised' }],
  diagnosis: 'out-of-scope',
  since: '2026.11.10',
  acceptable: ['acute-gastroenteritis'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  source: { id: 'ijn-2023-typhoid', locator: 'Abstract' },
  readFrom: 'abstract',
};
