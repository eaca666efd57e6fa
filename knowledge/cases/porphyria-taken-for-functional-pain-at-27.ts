import type { CaseEntry } from '../schema';

export const porphyriaTakenForFunctionalPainAt27Case: CaseEntry = {
  id: 'porphyria-taken-for-functional-pain-at-27',
  title: 'Acute abdominal pain and vomiting in a woman of 27',
  summary:
    'A 27-year-old woman came with acute abdominal pain and vomiting and was found to have a very low sodium, which is not coded. The complaints were taken for a functional disorder until she had seizures and grew confused, which came later and is left out. Tests, left out too, showed acute intermittent porphyria, none of the conditions.',
  setting: 'inpatient',
  ageYears: 27,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'vomiting', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.2',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [
    ['ct-abdomen', 'pelvic-ultrasound'],
    ['cbc', 'crp'],
  ],
  source: { id: 'eksp-2015-porphyria', locator: 'Abstract' },
  readFrom: 'abstract',
};
