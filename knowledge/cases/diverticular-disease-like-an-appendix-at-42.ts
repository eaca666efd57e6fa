import type { CaseEntry } from '../schema';

export const diverticularDiseaseLikeAnAppendixAt42Case: CaseEntry = {
  id: 'diverticular-disease-like-an-appendix-at-42',
  title: 'Twelve hours of sharp lower right pain in a woman of 42',
  summary:
    'A 42-year-old woman had sharp pain at the lower right that had begun suddenly twelve hours before, no appetite and nausea. White cells 23.49, CRP 11.76 mg/dL. It was an inflamed single pouch of the caecum; CT and the operation are left out.',
  setting: 'inpatient',
  ageYears: 42,
  sex: 'female',
  answers: [
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'loss-of-appetite', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'symptom-duration', quantity: 0.5 },
    { finding: 'white-cell-count', quantity: 23.49 },
    { finding: 'raised-white-cells', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
  ],
  results: [{ investigation: 'crp', value: 117.6 }],
  diagnosis: 'diverticular-disease',
  since: '2026.11.5',
  acceptable: ['crohn-disease', 'acute-gastroenteritis'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [
    ['ct-abdomen', 'pelvic-ultrasound'],
    ['cbc', 'crp'],
  ],
  source: { id: 'pmid-21887576-caecal', locator: 'Abstract' },
  readFrom: 'abstract',
};
