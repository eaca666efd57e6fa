import type { CaseEntry } from '../schema';

export const crohnDiseaseAHaemoglobinOfTwoAt47Case: CaseEntry = {
  id: 'crohn-disease-a-haemoglobin-of-two-at-47',
  title: 'Tired, short of breath and swollen legs with a haemoglobin of 2.3 in a man of 47',
  summary:
    'A man of 47 who had never been ill came with three weeks of tiredness, shortness of breath and swollen legs. Pulse and pressure were stable (no figures), the limbs warm, water was held back. Haemoglobin 2.3 g/dL, cell volume 63.9 fL, ferritin 5.1 ng/mL, iron saturation 4 %, INR 1.3; no bleeding could be seen. It was Crohn’s disease of the colon with a heart that failed from anaemia. Echocardiography, endoscopy, later C-reactive protein and calprotectin are left out. Gut complaints are not told.',
  setting: 'inpatient',
  ageYears: 47,
  sex: 'male',
  answers: [
    { finding: 'fatigue', state: 'present' },
    { finding: 'breathlessness', state: 'present' },
    { finding: 'peripheral-oedema', state: 'present' },
    { finding: 'symptom-duration', quantity: 21 },
    { finding: 'gi-bleed-overt', state: 'absent' },
    { finding: 'haemoglobin', quantity: 23 },
    { finding: 'anaemia', state: 'present' },
    { finding: 'mcv', quantity: 63.9 },
    { finding: 'microcytosis', state: 'present' },
    { finding: 'low-ferritin', state: 'present' },
    { finding: 'iron-deficiency-anaemia', state: 'present' },
    { finding: 'inr', quantity: 1.3 },
  ],
  results: [
    { investigation: 'cbc', outcome: 'iron-deficiency-anaemia' },
    { investigation: 'ferritin', value: 5.1 },
  ],
  diagnosis: 'crohn-disease',
  since: '2026.11.10',
  acceptable: ['colorectal-cancer', 'celiac-disease'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [
    ['ileocolonoscopy-biopsy', 'fit'],
    ['ttg-iga', 'total-iga'],
  ],
  source: { id: 'shm-crohn-heart-failure-47', locator: 'Case presentation' },
  readFrom: 'full_text',
};
