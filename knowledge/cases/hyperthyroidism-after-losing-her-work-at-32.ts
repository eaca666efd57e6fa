import type { CaseEntry } from '../schema';

export const hyperthyroidismAfterLosingHerWorkAt32Case: CaseEntry = {
  id: 'hyperthyroidism-after-losing-her-work-at-32',
  title: 'A racing heart after losing her work in a woman of 32',
  summary:
    'A 32-year-old woman came with anxiety and a racing heart and put it down to the loss of her work; asked, she had lost weight and missed a period. Pulse 105, regular, pressure 132/90, fine tremor of both hands, warm and sweaty skin, a thyroid just enlarged and not tender. It teaches Graves’ disease; thyroid tests are left out. Where she was seen is not told. She told no gut complaint. It is a vignette written to teach and no told patient.',
  setting: 'general',
  ageYears: 32,
  sex: 'female',
  answers: [
    { finding: 'anxiety-or-depression', state: 'present' },
    { finding: 'heat-intolerance-tremor-palpitations', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'vaginal-bleeding-or-missed-period', state: 'present' },
    { finding: 'possibly-pregnant', state: 'present' },
    { finding: 'hr', quantity: 105 },
    { finding: 'sbp', quantity: 132 },
    { finding: 'goitre', state: 'present' },
  ],
  results: [],
  diagnosis: 'hyperthyroidism',
  writtenForTeaching: true,
  since: '2026.11.12',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['tsh'], ['pregnancy-test']],
  source: { id: 'jke-graves', locator: 'Patient presentation' },
  readFrom: 'full_text',
};
