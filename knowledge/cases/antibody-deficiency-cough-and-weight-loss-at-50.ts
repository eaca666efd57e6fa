import type { CaseEntry } from '../schema';

export const antibodyDeficiencyCoughAndWeightLossAt50Case: CaseEntry = {
  id: 'antibody-deficiency-cough-and-weight-loss-at-50',
  title: 'Purulent sputum, fever and weight loss after many chest infections at 50',
  summary:
    'A 50-year-old road sweeper with heavy drinking, heavy smoking and repeated chest infections came with purulent, at times bloody sputum, a feeling of fever and weight loss. He was thin, pale and dry, without fever then; white cells were 29.3, CRP 92. Pneumonia and widened airways were found and in the end common variable immunodeficiency; CT and antibody levels are left out.',
  setting: 'emergency',
  ageYears: 50,
  sex: 'male',
  answers: [
    { finding: 'recurrent-sinopulmonary-infection', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'suspected-infection', state: 'present' },
    { finding: 'dehydration', state: 'present' },
    { finding: 'alcohol-heavy', state: 'present' },
    { finding: 'smoking-current', state: 'present' },
    { finding: 'raised-white-cells', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
    { finding: 'white-cell-count', quantity: 29.3 },
    { finding: 'neutrophils', quantity: 27 },
  ],
  results: [{ investigation: 'crp', value: 92 }],
  diagnosis: 'common-variable-immunodeficiency',
  since: '2026.11.4',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['immunoglobulins'], ['hiv-serology']],
  source: { id: 'spmi-2020158-cvid', locator: 'Caso clínico (the end of the report was not in the part seen)' },
  readFrom: 'full_text',
};
