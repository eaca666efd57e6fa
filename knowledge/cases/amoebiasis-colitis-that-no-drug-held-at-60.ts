import type { CaseEntry } from '../schema';

export const amoebiasisColitisThatNoDrugHeldAt60Case: CaseEntry = {
  id: 'amoebiasis-colitis-that-no-drug-held-at-60',
  title: 'Years of bloody diarrhoea, then no appetite and weight loss in a Japanese man of 60',
  summary:
    'A 60-year-old Japanese man had had bloody diarrhoea on and off for several years; three years before it had been called ulcerative colitis, and he had given up the treatment because it did nothing. A year later he came with poor appetite and loss of weight. The belly was soft and not tender, the blood tests showed nothing, and no germ and no C. difficile toxin were found in the stool. It was amoebiasis; the colonoscopies, biopsies and the antibodies are left out.',
  setting: 'secondary_care',
  ageYears: 60,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'known-uc', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'early-satiety-or-appetite-loss', state: 'present' },
    { finding: 'symptom-duration', quantity: 1095 },
    { finding: 'abdominal-tenderness', state: 'absent' },
    { finding: 'peritonism', state: 'absent' },
    { finding: 'anaemia', state: 'absent' },
    { finding: 'raised-inflammatory-markers', state: 'absent' },
    { finding: 'raised-white-cells', state: 'absent' },
  ],
  results: [
    { investigation: 'stool-culture', outcome: 'no-pathogen' },
    { investigation: 'c-difficile-testing', outcome: 'negative' },
  ],
  diagnosis: 'out-of-scope',
  since: '2026.11.8',
  acceptable: ['ulcerative-colitis'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['ileocolonoscopy-biopsy']],
  source: { id: 'den-2015-amoebiasis', locator: 'Abstract and case presentation' },
  readFrom: 'full_text',
};
