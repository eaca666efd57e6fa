import type { CaseEntry } from '../schema';

export const ovarianTorsionAcuteAbdomenAt70Case: CaseEntry = {
  id: 'ovarian-torsion-acute-abdomen-at-70',
  title: 'An acute abdomen with nausea and vomiting in a woman of 70',
  summary:
    'A 70-year-old woman came to an emergency department with an acute abdomen, nausea and vomiting. A cyst of the left ovary had twisted; CT and operation are left out. Place and length of the pain and the signs are not in the abstract.',
  setting: 'emergency',
  ageYears: 70,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.15',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ct-abdomen'], ['crp', 'cbc']],
  source: { id: 'pucakoski-2022-torsion', locator: 'Abstract' },
  readFrom: 'abstract',
};
