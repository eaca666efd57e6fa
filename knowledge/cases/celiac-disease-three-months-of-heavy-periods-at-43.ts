import type { CaseEntry } from '../schema';

export const celiacDiseaseThreeMonthsOfHeavyPeriodsAt43Case: CaseEntry = {
  id: 'celiac-disease-three-months-of-heavy-periods-at-43',
  title: 'Tired and weak with three months of heavy periods in a woman of 43',
  summary:
    'A 43-year-old woman came to the department of gynaecology of a large hospital in Islamabad. For three months she had tired easily, felt weak all over and bled heavily with her periods. Haemoglobin 61 g/L, small red cells, low serum iron and ferritin, high iron-binding capacity. No gynaecological reason was found. It was celiac disease together with an underactive thyroid gland; thyroid tests, which came later, antibodies and what else was found are left out. Heavy periods have no finding: the one for vaginal bleeding is about pregnancy. Complaints of the gut are not told in the abstract.',
  setting: 'secondary_care',
  ageYears: 43,
  sex: 'female',
  answers: [
    { finding: 'fatigue', state: 'present' },
    { finding: 'symptom-duration', quantity: 91 },
    { finding: 'iron-deficiency-anaemia', state: 'present' },
    { finding: 'haemoglobin', quantity: 61 },
    { finding: 'microcytosis', state: 'present' },
    { finding: 'low-ferritin', state: 'present' },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.15',
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['ttg-iga'], ['total-iga'], ['pelvic-ultrasound', 'pregnancy-test']],
  source: { id: 'baqai-2025-triad', locator: 'Abstract' },
  readFrom: 'abstract',
};
