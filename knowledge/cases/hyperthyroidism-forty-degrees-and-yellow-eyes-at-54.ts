import type { CaseEntry } from '../schema';

export const hyperthyroidismFortyDegreesAndYellowEyesAt54Case: CaseEntry = {
  id: 'hyperthyroidism-forty-degrees-and-yellow-eyes-at-54',
  title: 'Fever of 40, jaundice, drowsiness and swollen legs in a woman of 54 with a thyroid left untreated',
  summary:
    'A 54-year-old Sudanese woman whose overactive thyroid had never been treated came with two weeks of fever, jaundice, drowsiness, short breath and swelling of both limbs. Pressure 170/40, pulse 150, breathing rate 34, temperature 40 °C, oxygen saturation 85 %, coma scale 11. It was a thyroid storm set off by an inflamed gallbladder; hormone tests and imaging are left out.',
  setting: 'emergency',
  ageYears: 54,
  sex: 'female',
  answers: [
    { finding: 'fever', state: 'present' },
    { finding: 'jaundice', state: 'present' },
    { finding: 'altered-mental-state', state: 'present' },
    { finding: 'peripheral-oedema', state: 'present' },
    { finding: 'known-thyrotoxicosis', state: 'present' },
    { finding: 'symptom-duration', quantity: 14 },
    { finding: 'temp-c', quantity: 40 },
    { finding: 'hr', quantity: 150 },
    { finding: 'sbp', quantity: 170 },
    { finding: 'resp-rate', quantity: 34 },
    { finding: 'unwell-sepsis-signs', state: 'present' },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.6',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['tsh']],
  source: { id: 'omer-2024-storm', locator: 'Case report (abstract)' },
  readFrom: 'abstract',
};
