import type { CaseEntry } from '../schema';

export const crohnDiseaseASwallowedCoinAt29Case: CaseEntry = {
  id: 'crohn-disease-a-swallowed-coin-at-29',
  title: 'A week of growing pain, four months after a swallowed coin, in a man of 29',
  summary:
    'A man of 29 was admitted with seven days of growing pain in the belly, at no one place, which became a blocked small bowel; four months before he had swallowed a 20-pence coin. At operation the coin lay in a narrow stretch of the last ileum with Crohn’s disease nobody knew of. Vomiting, distension and examination are not told, so that little of the blockage can be coded and alarm and urgency are left open; a coin is neither sharp nor a magnet. Endoscopy and operation are left out.',
  setting: 'inpatient',
  ageYears: 29,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'symptom-duration', quantity: 7 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.10',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['ct-abdomen'], ['cbc', 'crp']],
  source: { id: 'ovid-crohn-coin-29', locator: 'Abstract' },
  readFrom: 'abstract',
};
