import type { CaseEntry } from '../schema';

export const hyperthyroidismHardToSwallowWithWeakLegsAt37Case: CaseEntry = {
  id: 'hyperthyroidism-hard-to-swallow-with-weak-legs-at-37',
  title: 'Palpitations, vomiting, hard swallowing and weak legs in a man of 37',
  summary:
    'A 37-year-old man came to a clinic for palpitations, tremor, belly pain, nausea, vomiting, loss of weight and trouble in swallowing, with numb and weak legs. No fever, pulse 110, pressure 116/65, a fine tremor and a goitre that could be felt, no eye signs. Platelets were 131, potassium 3.4; alkaline phosphatase and GGT three to four times the limit with high bilirubin, AST and ALT normal. It was Graves disease; thyroid tests and ultrasound are left out. How long it had lasted is not told. The numb, weak legs are coded as neuropathy without an explanation and not as legs that have lost their strength, as how fast it came is not told. High bilirubin without a figure is not coded as jaundice.',
  setting: 'secondary_care',
  ageYears: 37,
  sex: 'male',
  answers: [
    { finding: 'heat-intolerance-tremor-palpitations', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'dysphagia', state: 'present' },
    { finding: 'neuropathy-or-ataxia', state: 'present' },
    { finding: 'fever', state: 'absent' },
    { finding: 'hr', quantity: 110 },
    { finding: 'sbp', quantity: 116 },
    { finding: 'goitre', state: 'present' },
    { finding: 'platelets', quantity: 131 },
    { finding: 'potassium-mmol', quantity: 3.4 },
  ],
  results: [{ investigation: 'lft', outcome: 'cholestatic' }],
  diagnosis: 'hyperthyroidism',
  since: '2026.11.17',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['tsh'], ['egd-oesophageal-biopsies'], ['b12-folate-vitd'], ['ct-abdomen']],
  source: { id: 'ece-2020-graves-37', locator: 'Case presentation' },
  readFrom: 'abstract',
};
