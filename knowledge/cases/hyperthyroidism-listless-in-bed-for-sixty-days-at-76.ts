import type { CaseEntry } from '../schema';

export const hyperthyroidismListlessInBedForSixtyDaysAt76Case: CaseEntry = {
  id: 'hyperthyroidism-listless-in-bed-for-sixty-days-at-76',
  title: 'Listless and in bed for sixty days in a woman of 76',
  summary:
    'A 76-year-old woman with diabetes on insulin and damaged nerves of the legs was brought to a clinic for the old: for 60 days she had been weak, discouraged and listless and had spent most of the time in bed or a chair, without a low mood. Pressure 130/70, pulse 82, neither pale nor dry, no swollen legs. It was an apathetic hyperthyroidism; the thyroid tests are left out. She had no complaint of the gut that the abstract tells. Weakness is coded as tiredness.',
  setting: 'secondary_care',
  ageYears: 76,
  sex: 'female',
  answers: [
    { finding: 'fatigue', state: 'present' },
    { finding: 'symptom-duration', quantity: 60 },
    { finding: 'depression', state: 'absent' },
    { finding: 'known-diabetes', state: 'present' },
    { finding: 'sbp', quantity: 130 },
    { finding: 'hr', quantity: 82 },
    { finding: 'pallor', state: 'absent' },
    { finding: 'dehydration', state: 'absent' },
    { finding: 'peripheral-oedema', state: 'absent' },
    { finding: 'postmenopausal', state: 'present' },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.10',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['tsh'], ['cbc'], ['electrolytes-and-calcium']],
  source: { id: 'martinelli-apathetic-76', locator: 'Case' },
  readFrom: 'full_text',
};
