import type { CaseEntry } from '../schema';

export const hyperthyroidismVomitingFeverAndAGoitreAt76Case: CaseEntry = {
  id: 'hyperthyroidism-vomiting-fever-and-a-goitre-at-76',
  title: 'Nausea, vomiting that would not stop and a goitre in a woman of 76',
  summary:
    'A 76-year-old woman was admitted with nausea, persistent vomiting and abdominal pain. Her pulse was fast and she had fever, swollen legs, a diffuse goitre and a tender abdomen. It was hyperthyroidism. The pulse is not given as a number in the part seen and is left out, as are the thyroid tests.',
  setting: 'inpatient',
  ageYears: 76,
  sex: 'female',
  answers: [
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'vomiting-persistent', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'peripheral-oedema', state: 'present' },
    { finding: 'goitre', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.9',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['tsh'], ['electrolytes-and-calcium', 'renal-function'], ['lft']],
  source: { id: 'pinto-2015-vomito-tirotoxico', locator: 'Abstract' },
  readFrom: 'abstract',
};
