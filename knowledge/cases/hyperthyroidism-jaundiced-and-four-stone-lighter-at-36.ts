import type { CaseEntry } from '../schema';

export const hyperthyroidismJaundicedAndFourStoneLighterAt36Case: CaseEntry = {
  id: 'hyperthyroidism-jaundiced-and-four-stone-lighter-at-36',
  title: 'Three months of jaundice, diarrhoea and four stone lost in a man of 36',
  summary:
    'A 36-year-old man was referred to the gastroenterologists after three months of malaise, aching muscles, jaundice, diarrhoea and a loss of four stone. Bilirubin was 200 µmol/L; tests for hepatitis and for autoimmune liver disease, clotting and ultrasound were normal. It was Graves’ disease; hormone tests and liver biopsy are left out.',
  setting: 'secondary_care',
  ageYears: 36,
  sex: 'male',
  answers: [
    { finding: 'jaundice', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'diarrhoea-under-6-months', state: 'present' },
    { finding: 'symptom-duration', quantity: 90 },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.8',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['tsh']],
  source: { id: 'ea0011p123-graves-36', locator: 'Case 1' },
  readFrom: 'abstract',
};
