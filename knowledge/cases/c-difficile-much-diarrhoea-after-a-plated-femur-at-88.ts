import type { CaseEntry } from '../schema';

export const cDifficileMuchDiarrhoeaAfterAPlatedFemurAt88Case: CaseEntry = {
  id: 'c-difficile-much-diarrhoea-after-a-plated-femur-at-88',
  title: 'Much diarrhoea and pain after a plated femur and septic shock in a woman of 88',
  summary:
    'An 88-year-old woman in hospital after a plate on the femur, septic shock and broad antibiotics had a gut complaint: diarrhoea in large volume and abdominal pain; her white cells were raised. A gene test for Clostridioides difficile was negative; endoscopy showed pseudomembranes throughout and treatment for it cured her. Both tests are left out. Doubt: without the toxin or its gene the diagnosis rests on the view and the course.',
  setting: 'inpatient',
  ageYears: 88,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'raised-white-cells', state: 'present' },
    { finding: 'antibiotics-recent', state: 'present' },
    { finding: 'recent-hospitalisation', state: 'present' },
  ],
  results: [],
  diagnosis: 'clostridioides-difficile-infection',
  since: '2026.11.11',
  acceptable: ['ischaemic-colitis'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['c-difficile-testing'], ['renal-function', 'electrolytes-and-calcium'], ['cbc', 'crp']],
  source: { id: 'jgi-2025-pmc-femur', locator: 'Abstract' },
  readFrom: 'abstract',
};
