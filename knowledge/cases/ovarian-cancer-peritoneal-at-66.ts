import type { CaseEntry } from '../schema';

export const ovarianCancerPeritonealAt66Case: CaseEntry = {
  id: 'ovarian-cancer-peritoneal-at-66',
  title: 'Three days of swelling and constipation in a woman of 66',
  summary:
    'A 66-year-old woman complained of a swollen belly and constipation for three days, though wind still passed, and of a mild pain in the upper abdomen after meals; she had no nausea, vomiting or fever. The abdomen was swollen and dull to percussion, soft and not tender, with bowel sounds. It was a primary carcinoma of the peritoneum, counted with cancer of the ovary; CT and the fluid’s examination are left out here.',
  setting: 'secondary_care',
  ageYears: 66,
  sex: 'female',
  answers: [
    { finding: 'acute-distension', state: 'present' },
    { finding: 'constipation', state: 'present' },
    { finding: 'symptom-duration', quantity: 3 },
    { finding: 'absolute-constipation', state: 'absent' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'postprandial-pain', state: 'present' },
    { finding: 'nausea', state: 'absent' },
    { finding: 'vomiting', state: 'absent' },
    { finding: 'fever', state: 'absent' },
    { finding: 'abdominal-tenderness', state: 'absent' },
    { finding: 'peritonism', state: 'absent' },
  ],
  results: [],
  diagnosis: 'ovarian-cancer',
  since: '2026.11.2',
  acceptable: ['colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['ca125'], ['pelvic-ultrasound', 'ct-abdomen']],
  source: { id: 'nicolas-2017-peritoneal', locator: 'Abstract, case report' },
  readFrom: 'abstract',
};
