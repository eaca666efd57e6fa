import type { CaseEntry } from '../schema';

export const dyspepsiaBurningAndSourBelchingAt27Case: CaseEntry = {
  id: 'dyspepsia-burning-and-sour-belching-at-27',
  title: 'Burning in chest and throat, sour belching and a bloated belly in a woman of 27',
  summary:
    'A 27-year-old woman had indigestion, bitter and sour belching, a burning pain in chest and throat, nausea, weakness and a bloated belly; the report names them in Sanskrit. No trouble with swallowing, vomiting of blood or loss of weight is told. It was an acid complaint of the stomach and the gullet, which the list does not hold; the herbs that eased it are left out.',
  setting: 'general',
  ageYears: 27,
  sex: 'female',
  answers: [
    { finding: 'heartburn', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'bloating', state: 'present' },
    { finding: 'flatus', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.6',
  redFlagExpected: false,
  urgencyExpected: 'routine',
  source: { id: 'appu-jaims-amlapitta', locator: 'Abstract' },
  readFrom: 'abstract',
};
