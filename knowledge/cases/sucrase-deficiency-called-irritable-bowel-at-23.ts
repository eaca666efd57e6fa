import type { CaseEntry } from '../schema';

export const sucraseDeficiencyCalledIrritableBowelAt23Case: CaseEntry = {
  id: 'sucrase-deficiency-called-irritable-bowel-at-23',
  title: 'Loose stools after meals since infancy in a man of 23 with an irritable bowel',
  summary:
    'A 23-year-old man referred as an irritable bowel had had loose stools after meals with bloating, pain and nausea since infancy, and tiredness, headaches and mouth ulcers; he had grown normally. Celiac disease, bowel inflammation, weak pancreas and bile acid diarrhoea had been excluded, and a low-FODMAP diet made it worse. He was born with too little of the enzyme that splits table sugar; the gene test is left out.',
  setting: 'secondary_care',
  ageYears: 23,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'bloating', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'fatigue', state: 'present' },
    { finding: 'oral-ulcers', state: 'present' },
    { finding: 'childhood-abdominal-pain', state: 'present' },
    { finding: 'gi-symptoms-after-food', state: 'present' },
    { finding: 'faltering-growth', state: 'absent' },
    { finding: 'celiac-disease-excluded', state: 'present' },
    { finding: 'failed-first-line', state: 'present' },
    { finding: 'symptom-duration', quantity: 8030 },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.4',
  acceptable: ['irritable-bowel-syndrome'],
  redFlagExpected: false,
  urgencyExpected: null,
  source: { id: 'gut-sucrase-isomaltase', locator: 'Letter, case' },
  readFrom: 'full_text',
};
