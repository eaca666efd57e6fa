import type { CaseEntry } from '../schema';

export const typhoidLooseStoolsAndFeverAt64Case: CaseEntry = {
  id: 'typhoid-loose-stools-and-fever-at-64',
  title: 'Fever on and off with loose stools in a man of 64',
  summary:
    'A 64-year-old man was admitted with fever that came and went and loose stools without blood. It was typhoid with broken-down muscle and failing kidneys, which lies outside the list; cultures and what the blood showed later are left out. More of the history is cut off in the part seen.',
  setting: 'inpatient',
  ageYears: 64,
  sex: 'male',
  answers: [
    { finding: 'fever', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'absent' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.10',
  acceptable: ['acute-gastroenteritis'],
  redFlagExpected: null,
  urgencyExpected: null,
  source: { id: 'jhawar-2010-typhoid', locator: 'Introduction; case report, the part seen' },
  readFrom: 'abstract',
};
