import type { CaseEntry } from '../schema';

export const refluxASourTasteAfterMealsAt42Case: CaseEntry = {
  id: 'reflux-a-sour-taste-after-meals-at-42',
  title: 'Heartburn and a sour taste several times a week in a woman of 42',
  summary:
    'A 42-year-old woman had had heartburn after meals and a sour taste several times a week for four to six months, worse on lying down and bending; antacids helped a little. She had no trouble swallowing, did not vomit, had no pain of the belly, none on effort, no black stools and had not lost weight. She drank now and then and did not smoke. Height 1.63 m, weight 77.1 kg, pressure 140/88, the rest of the examination normal. It teaches reflux disease. The duration is coded as five months. It is a vignette written to teach and no told patient.',
  setting: 'general',
  ageYears: 42,
  sex: 'female',
  answers: [
    { finding: 'heartburn', state: 'present' },
    { finding: 'symptom-duration', quantity: 152 },
    { finding: 'dysphagia', state: 'absent' },
    { finding: 'vomiting', state: 'absent' },
    { finding: 'abdominal-pain', state: 'absent' },
    { finding: 'melaena', state: 'absent' },
    { finding: 'weight-loss', state: 'absent' },
    { finding: 'smoking-current', state: 'absent' },
    { finding: 'bmi', quantity: 29 },
    { finding: 'sbp', quantity: 140 },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  writtenForTeaching: true,
  since: '2026.11.16',
  redFlagExpected: false,
  urgencyExpected: 'routine',
  source: { id: 'bmj-bp-82-gord-42', locator: 'Case history' },
  readFrom: 'full_text',
};
