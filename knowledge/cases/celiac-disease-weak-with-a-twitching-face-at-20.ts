import type { CaseEntry } from '../schema';

export const celiacDiseaseWeakWithATwitchingFaceAt20Case: CaseEntry = {
  id: 'celiac-disease-weak-with-a-twitching-face-at-20',
  title: 'Weeks of weakness and a very low calcium in a man of 20 with type 1 diabetes',
  summary:
    'A 20-year-old man with type 1 diabetes and an underactive thyroid had been weak all over for weeks (coded as three) and came with a calcium of 5.8 mg/dL. Vital signs were normal, tapping the cheek made the face twitch; magnesium, potassium, vitamin D, albumin and ferritin were low, and there was acidosis. It was a celiac crisis; the antibodies and the duodenal biopsies are left out.',
  setting: 'emergency',
  ageYears: 20,
  sex: 'male',
  answers: [
    { finding: 'fatigue', state: 'present' },
    { finding: 'symptom-duration', quantity: 21 },
    { finding: 'type-1-diabetes', state: 'present' },
    { finding: 'known-diabetes', state: 'present' },
    { finding: 'autoimmune-disease-or-celiac', state: 'present' },
    { finding: 'haemodynamic-signs', state: 'absent' },
    { finding: 'electrolyte-disturbance', state: 'present' },
    { finding: 'low-k-po4-mg', state: 'present' },
    { finding: 'low-vitamin-d', state: 'present' },
    { finding: 'low-albumin', state: 'present' },
    { finding: 'metabolic-acidosis', state: 'present' },
    { finding: 'low-ferritin', state: 'present' },
    { finding: 'malabsorption-signs', state: 'present' },
  ],
  results: [],
  diagnosis: 'celiac-disease',
  since: '2026.11.6',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ttg-iga', 'ttg-igg', 'duodenal-biopsy']],
  source: { id: 'poudyal-2019-crisis', locator: 'Abstract' },
  readFrom: 'abstract',
};
