import type { CaseEntry } from '../schema';

export const smallBowelCarcinoidSwollenBellyAt56Case: CaseEntry = {
  id: 'small-bowel-carcinoid-swollen-belly-at-56',
  title: 'Sudden cramps, swelling and constipation a year after “diverticulitis” in a man of 56',
  summary:
    'A 56-year-old man had sudden crampy pain all over the belly, swelling, constipation and nausea. A year earlier a similar attack had been called diverticulitis without proof. His signs were normal; the belly was distended and tender at the lower left without rebound or guarding, the bowel sounds few, all blood tests normal. A carcinoid of the ileum narrowed the bowel; CT, hormones and biopsy are left out.',
  setting: 'emergency',
  ageYears: 56,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'acute-distension', state: 'present' },
    { finding: 'constipation', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'previous-diverticulitis', state: 'present' },
    { finding: 'haemodynamic-signs', state: 'absent' },
    { finding: 'fever', state: 'absent' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'llq-pain', state: 'present' },
    { finding: 'peritonism', state: 'absent' },
    { finding: 'anaemia', state: 'absent' },
  ],
  results: [{ investigation: 'cbc', outcome: 'normal' }],
  diagnosis: 'out-of-scope',
  since: '2026.11.5',
  acceptable: ['diverticular-disease'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen']],
  source: { id: 'shm-sbo-carcinoid', locator: 'Case Presentation' },
  readFrom: 'abstract',
};
