import type { CaseEntry } from '../schema';

export const lactoseMalabsorptionAStudentAfterMilkAt20Case: CaseEntry = {
  id: 'lactose-malabsorption-a-student-after-milk-at-20',
  title: 'Bloating, cramps and explosive diarrhoea shortly after milk in a student of 20',
  summary:
    'A 20-year-old student of medicine had bloating, wind, cramps and explosive diarrhoea that come shortly after milk or certain foods with milk. It is a case of a course of biochemistry and teaches lactose intolerance. How long it has lasted and where she was seen is not told. It is a vignette written to teach and no told patient.',
  setting: 'general',
  ageYears: 20,
  sex: 'female',
  answers: [
    { finding: 'bloating', state: 'present' },
    { finding: 'flatus', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'gi-symptoms-after-food', state: 'present' },
    { finding: 'symptom-trigger-food', state: 'present' },
  ],
  results: [],
  diagnosis: 'lactose-malabsorption',
  writtenForTeaching: true,
  since: '2026.11.13',
  redFlagExpected: false,
  urgencyExpected: 'routine',
  investigationsExpected: [['lactose-breath-test', 'elimination-diet', 'lactose-tolerance-test'], ['ttg-iga']],
  source: { id: 'scribd-biochem-case-2', locator: 'First slide' },
  readFrom: 'full_text',
};
