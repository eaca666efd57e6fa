import type { CaseEntry } from '../schema';

export const whippleDiseaseThreeYearsOfFeverAndNodesAt65Case: CaseEntry = {
  id: 'whipple-disease-three-years-of-fever-and-nodes-at-65',
  title: 'Three years of fever, aching joints and nodes, with loose stools now and then, in a man of 65',
  summary:
    'A 65-year-old man had had fever, pains in many joints, swollen legs and enlarged peripheral nodes for three years, with diarrhoea now and then. It was Whipple’s disease. The tests of the work-up for fever are left out, as the part seen does not name them.',
  setting: 'general',
  ageYears: 65,
  sex: 'male',
  answers: [
    { finding: 'fever', state: 'present' },
    { finding: 'unexplained-fever', state: 'present' },
    { finding: 'symptom-duration', quantity: 1095 },
    { finding: 'joint-pain', state: 'present' },
    { finding: 'peripheral-oedema', state: 'present' },
    { finding: 'lymphadenopathy', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
  ],
  results: [],
  diagnosis: 'whipple-disease',
  since: '2026.11.9',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['cbc'], ['crp', 'esr'], ['hiv-serology'], ['ttg-iga', 'total-iga']],
  source: { id: 'valdes-2018-whipple-fever', locator: 'Abstract' },
  readFrom: 'abstract',
};
