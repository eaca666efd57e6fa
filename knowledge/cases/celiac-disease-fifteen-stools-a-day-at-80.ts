import type { CaseEntry } from '../schema';

export const celiacDiseaseFifteenStoolsADayAt80Case: CaseEntry = {
  id: 'celiac-disease-fifteen-stools-a-day-at-80',
  title: 'Ten years of loose stools, then fifteen a day and failing kidneys, in a woman of 80',
  summary:
    'An 80-year-old woman with no illness of note had had three or four loose stools a day for ten years; for a week there were fifteen, and she grew weak. She had not travelled and nobody in the family had anything like it. Sodium, potassium and chloride were low, the blood acid and the kidneys failing; stool cultures and parasites were negative. It was celiac disease in crisis without antibodies; antibodies, colonoscopy and biopsies are left out.',
  setting: 'inpatient',
  ageYears: 80,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'stools-per-day', quantity: 15 },
    { finding: 'symptom-duration', quantity: 3650 },
    { finding: 'fatigue', state: 'present' },
    { finding: 'recent-travel', state: 'absent' },
    { finding: 'first-degree-relative-celiac', state: 'absent' },
    { finding: 'electrolyte-disturbance', state: 'present' },
    { finding: 'metabolic-acidosis', state: 'present' },
    { finding: 'aki', state: 'present' },
  ],
  results: [
    { investigation: 'stool-culture', outcome: 'no-pathogen' },
    { investigation: 'stool-ova-parasites', outcome: 'none-seen' },
  ],
  diagnosis: 'celiac-disease',
  since: '2026.11.5',
  acceptable: ['microscopic-colitis'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [
    ['renal-function'],
    ['stool-culture', 'stool-multiplex-pcr'],
    ['c-difficile-testing'],
    ['ttg-iga'],
  ],
  source: { id: 'researcher-life-celiac-crisis-80', locator: 'Abstract' },
  readFrom: 'abstract',
};
