import type { CaseEntry } from '../schema';

export const eosinophilicOesophagitisRetchingOverABagelAt48Case: CaseEntry = {
  id: 'eosinophilic-oesophagitis-retching-over-a-bagel-at-48',
  title: 'Short of breath and sore in the chest after a bagel in a man of 48',
  summary:
    'A healthy 48-year-old man came to the emergency department short of breath with pain behind the breastbone after eating a bagel: it had seemed to lodge in the gullet and he had retched hard many times. He had never had trouble swallowing, nor reflux. Vital signs and examination were normal but for slight tenderness in the pit of the stomach; white cells were 17.2 without eosinophilia, count, chemistry, troponin, electrocardiogram and chest film otherwise normal. The gullet showed the rings and furrows of eosinophilic oesophagitis and a long tear; the endoscopy is left out, and no biopsy was taken for fear of perforation.',
  setting: 'emergency',
  ageYears: 48,
  sex: 'male',
  answers: [
    { finding: 'cardiac-features', state: 'present' },
    { finding: 'food-bolus-stuck-now', state: 'present' },
    { finding: 'heartburn', state: 'absent' },
    { finding: 'food-impaction', state: 'absent' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'white-cell-count', quantity: 17.2 },
    { finding: 'raised-white-cells', state: 'present' },
    { finding: 'eosinophilia', state: 'absent' },
    { finding: 'anaemia', state: 'absent' },
    { finding: 'electrolyte-disturbance', state: 'absent' },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'haemodynamic-signs', state: 'absent' },
    { finding: 'fever', state: 'absent' },
  ],
  results: [],
  diagnosis: 'eosinophilic-oesophagitis',
  since: '2026.11.7',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['egd-oesophageal-biopsies']],
  source: { id: 'shm-tearible-eoe', locator: 'Case Presentation' },
  readFrom: 'full_text',
};
