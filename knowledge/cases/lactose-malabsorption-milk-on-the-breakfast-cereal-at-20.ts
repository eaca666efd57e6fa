import type { CaseEntry } from '../schema';

export const lactoseMalabsorptionMilkOnTheBreakfastCerealAt20Case: CaseEntry = {
  id: 'lactose-malabsorption-milk-on-the-breakfast-cereal-at-20',
  title: 'Six months of wind and cramps after breakfast since she came to America, in a woman of 20',
  summary:
    'A 20-year-old exchange student from Nigeria had been bloated, with cramps and diarrhoea now and then, since she came to the United States six months before, mostly 45 minutes to an hour after breakfast but after other meals too. All went away when milk and milk products, which she had not eaten at home, were left out; whether before or after she was seen is not told, so that this, the test of the diagnosis, is not coded. It is the first case of a university lecture on digestion and teaches lactose intolerance. Where she was seen is not told. It is a vignette written to teach and no told patient.',
  setting: 'general',
  ageYears: 20,
  sex: 'female',
  answers: [
    { finding: 'bloating', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 183 },
    { finding: 'ancestry-lactase-nonpersistent', state: 'present' },
  ],
  results: [],
  diagnosis: 'lactose-malabsorption',
  writtenForTeaching: true,
  since: '2026.11.12',
  acceptable: ['irritable-bowel-syndrome'],
  redFlagExpected: false,
  urgencyExpected: 'routine',
  investigationsExpected: [['ttg-iga'], ['elimination-diet', 'lactose-breath-test']],
  source: { id: 'el-yassin-lactose-1-1', locator: 'Case 1.1, without the change of diet' },
  readFrom: 'full_text',
};
