import type { CaseEntry } from '../schema';

export const lactoseMalabsorptionEightYearsOfLiquidStoolsAt40Case: CaseEntry = {
  id: 'lactose-malabsorption-eight-years-of-liquid-stools-at-40',
  title: 'Eight years of three to five liquid stools a day in a woman of 40',
  summary:
    'A 40-year-old woman had had diarrhoea for eight years, coded as 2920 days, with three to five liquid stools a day, coded as four, a swelling belly and colicky pain. She lost no weight and is in good general state. Fasting glucose 88 mg/dL. It is a case of a course and teaches lactose intolerance; the tolerance test is left out. Whether milk makes it worse and where she was seen is not told. It is a vignette written to teach and no told patient.',
  setting: 'general',
  ageYears: 40,
  sex: 'female',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'stools-per-day', quantity: 4 },
    { finding: 'symptom-duration', quantity: 2920 },
    { finding: 'bloating', state: 'present' },
    { finding: 'visible-distension', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'weight-loss', state: 'absent' },
    { finding: 'glucose-mmol', quantity: 4.9 },
  ],
  results: [],
  diagnosis: 'lactose-malabsorption',
  writtenForTeaching: true,
  since: '2026.11.13',
  acceptable: ['irritable-bowel-syndrome'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['ttg-iga'],
    ['lactose-breath-test', 'elimination-diet', 'lactose-tolerance-test'],
    ['faecal-calprotectin', 'crp'],
    ['giardia-antigen', 'stool-multiplex-pcr'],
  ],
  source: { id: 'trabalhosfeitos-lactose-40', locator: 'First paragraph, to the fasting glucose' },
  readFrom: 'full_text',
};
