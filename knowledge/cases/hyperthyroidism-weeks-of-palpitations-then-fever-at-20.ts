import type { CaseEntry } from '../schema';

export const hyperthyroidismWeeksOfPalpitationsThenFeverAt20Case: CaseEntry = {
  id: 'hyperthyroidism-weeks-of-palpitations-then-fever-at-20',
  title: 'Palpitations, fever, diarrhoea and agitation getting quickly worse in a woman of 20',
  summary:
    'A 20-year-old woman was sent to an emergency department because palpitations, fever, diarrhoea and agitation of several weeks (coded as three) were quickly getting worse. She was restless, pulse 170, temperature 38.5 °C, with a small firm swelling low in the neck; ESR was 35 mm/h and the urine held ketones. It was a thyroid storm from Graves’ disease; the hormone tests are left out.',
  setting: 'emergency',
  ageYears: 20,
  sex: 'female',
  answers: [
    { finding: 'heat-intolerance-tremor-palpitations', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'prolonged-or-worsening', state: 'present' },
    { finding: 'altered-mental-state', state: 'present' },
    { finding: 'goitre', state: 'present' },
    { finding: 'symptom-duration', quantity: 21 },
    { finding: 'hr', quantity: 170 },
    { finding: 'temp-c', quantity: 38.5 },
    { finding: 'raised-inflammatory-markers', state: 'present' },
  ],
  results: [{ investigation: 'esr', value: 35 }],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.6',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['tsh']],
  source: { id: 'pdm-2011-thyroid-storm', locator: 'Abstract' },
  readFrom: 'abstract',
};
