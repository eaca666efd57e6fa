import type { CaseEntry } from '../schema';

export const chewingGumElevenKilosLostAt21Case: CaseEntry = {
  id: 'chewing-gum-eleven-kilos-lost-at-21',
  title: 'Eight months of watery stools and eleven kilos lost in a woman of 21',
  summary:
    'A 21-year-old woman had had pain all over the belly and four to twelve watery stools a day for eight months and had lost 11 kg, down to 40.8 kg and a body mass index of 16.6. Albumin was 30.7; celiac antibodies, pancreatic elastase, stool cultures and the look of the colon were normal. She chewed a dozen or more sticks of sugar-free gum a day, which came out only later and is left out.',
  setting: 'secondary_care',
  ageYears: 21,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'watery-diarrhoea', state: 'present' },
    { finding: 'stools-per-day', quantity: 8 },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'low-albumin', state: 'present' },
    { finding: 'bmi', quantity: 16.6 },
    { finding: 'symptom-duration', quantity: 243 },
  ],
  results: [
    { investigation: 'serum-albumin', value: 30.7 },
    { investigation: 'ema-iga', outcome: 'negative' },
    { investigation: 'stool-culture', outcome: 'no-pathogen' },
  ],
  diagnosis: 'out-of-scope',
  since: '2026.11.4',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['faecal-calprotectin', 'ileocolonoscopy-biopsy'], ['tsh']],
  source: { id: 'bauditz-2008-gum', locator: 'Case 1' },
  readFrom: 'full_text',
};
