import type { CaseEntry } from '../schema';

export const hyperthyroidismTenWeeksWithoutAPeriodAt32Case: CaseEntry = {
  id: 'hyperthyroidism-ten-weeks-without-a-period-at-32',
  title: 'Weight loss, new diarrhoea and no period for ten weeks in a woman of 32',
  summary:
    'A 32-year-old woman had lost 6.4 kg in eight months and had had diarrhoea lately; her periods had stopped ten weeks before. She looked anxious and spoke fast, had a quick regular pulse at rest, sweaty palms and an evenly enlarged thyroid. It teaches Graves’ disease; thyroid tests and antibodies are left out. The journal calls it a classic picture and it is taken as written to teach. The duration is that of the weight loss.',
  setting: 'general',
  ageYears: 32,
  sex: 'female',
  answers: [
    { finding: 'weight-loss', state: 'present' },
    { finding: 'weight-lost-kg', quantity: 6.4 },
    { finding: 'symptom-duration', quantity: 243 },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'vaginal-bleeding-or-missed-period', state: 'present' },
    { finding: 'possibly-pregnant', state: 'present' },
    { finding: 'anxiety-or-depression', state: 'present' },
    { finding: 'heat-intolerance-tremor-palpitations', state: 'present' },
    { finding: 'goitre', state: 'present' },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  writtenForTeaching: true,
  since: '2026.11.16',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['tsh'], ['pregnancy-test'], ['cbc']],
  source: { id: 'consultantlive-hyperthyroid-5', locator: 'Case 1' },
  readFrom: 'full_text',
};
