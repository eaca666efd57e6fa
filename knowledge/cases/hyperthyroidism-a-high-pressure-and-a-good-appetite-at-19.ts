import type { CaseEntry } from '../schema';

export const hyperthyroidismAHighPressureAndAGoodAppetiteAt19Case: CaseEntry = {
  id: 'hyperthyroidism-a-high-pressure-and-a-good-appetite-at-19',
  title: 'A month of palpitations with a pressure of 154 in a woman of 19',
  summary:
    'A 19-year-old woman came to her family practice with a month of palpitations, a fast pulse of 117 on the average and a pressure of 154/86 measured at home; anxious, irritable, slow to fall asleep and always hungry. Pressure 150/98, a diffuse painless goitre. She was first treated for high blood pressure; it was an autoimmune overactive thyroid. Thyroid tests and the blood count that followed are left out. The high pressure is new and so not coded as known. Of the gut nothing is told.',
  setting: 'primary_care',
  ageYears: 19,
  sex: 'female',
  answers: [
    { finding: 'heat-intolerance-tremor-palpitations', state: 'present' },
    { finding: 'symptom-duration', quantity: 30 },
    { finding: 'hr', quantity: 117 },
    { finding: 'anxiety-or-depression', state: 'present' },
    { finding: 'loss-of-appetite', state: 'absent' },
    { finding: 'sbp', quantity: 150 },
    { finding: 'goitre', state: 'present' },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.14',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['tsh']],
  source: { id: 'oliveira-2018-hypertension-19', locator: 'Descrição do caso, to the examination' },
  readFrom: 'abstract',
};
