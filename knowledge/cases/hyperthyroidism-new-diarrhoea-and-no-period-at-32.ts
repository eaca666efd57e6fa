import type { CaseEntry } from '../schema';

export const hyperthyroidismNewDiarrhoeaAndNoPeriodAt32Case: CaseEntry = {
  id: 'hyperthyroidism-new-diarrhoea-and-no-period-at-32',
  title: 'Weight lost for eight months, new diarrhoea and no period in a woman of 32',
  summary:
    'Written to teach, as it seems: a journal for family doctors tells of a 32-year-old woman who lost 6.4 kg in eight months, lately has diarrhoea, and has not bled for ten weeks. She seems anxious and talks fast; the heart beats fast at rest, the palms are sweaty and the thyroid gland is swollen all over. It is Graves’ disease; thyroid tests are left out. The fast heart and the sweaty palms are signs that were found and not complaints, so they are not coded as palpitations; an anxious look is not coded as an anxiety disorder. The missed period is coded under its own finding.',
  setting: 'general',
  ageYears: 32,
  sex: 'female',
  answers: [
    { finding: 'weight-loss', state: 'present' },
    { finding: 'weight-lost-kg', quantity: 6.4 },
    { finding: 'symptom-duration', quantity: 244 },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'vaginal-bleeding-or-missed-period', state: 'present' },
    { finding: 'possibly-pregnant', state: 'present' },
    { finding: 'goitre', state: 'present' },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  writtenForTeaching: true,
  since: '2026.11.16',
  redFlagExpected: true,
  urgencyExpected: 'soon',
  investigationsExpected: [['tsh'], ['pregnancy-test'], ['cbc', 'crp']],
  source: { id: 'white-hyperthyroidism-five-cases', locator: 'Case 1, Weight loss and anxiety in a young woman' },
  readFrom: 'full_text',
};
