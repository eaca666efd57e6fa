import type { CaseEntry } from '../schema';

export const medullaryThyroidCancerDiarrhoeaAt52Case: CaseEntry = {
  id: 'medullary-thyroid-cancer-diarrhoea-at-52',
  title: 'Fifteen months of diarrhoea that outlasted an overactive thyroid in a man of 52',
  summary:
    'A 52-year-old businessman had had diarrhoea for fifteen months, which went on although Graves’ disease had been found and well treated. The examination showed nothing abnormal, no sign of an overactive thyroid in particular, and repeated stool tests found no infection. The diarrhoea persisted while fasting. It was a medullary carcinoma of the thyroid, none of the conditions weighed; calcitonin, ultrasound and endoscopies are left out here.',
  setting: 'inpatient',
  ageYears: 52,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 456 },
    { finding: 'autoimmune-thyroid-disease', state: 'present' },
    { finding: 'heat-intolerance-tremor-palpitations', state: 'absent' },
    { finding: 'goitre', state: 'absent' },
    { finding: 'abdominal-mass', state: 'absent' },
    { finding: 'abdominal-tenderness', state: 'absent' },
  ],
  results: [{ investigation: 'stool-culture', outcome: 'no-pathogen' }],
  diagnosis: 'out-of-scope',
  since: '2026.11.2',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['tsh'], ['colonoscopy-random-biopsies', 'ileocolonoscopy-biopsy']],
  source: { id: 'suter-1998-medullary', locator: 'Abstract' },
  readFrom: 'abstract',
};
