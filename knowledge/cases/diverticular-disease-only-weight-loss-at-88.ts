import type { CaseEntry } from '../schema';

export const diverticularDiseaseOnlyWeightLossAt88Case: CaseEntry = {
  id: 'diverticular-disease-only-weight-loss-at-88',
  title: 'Months of malaise and weight loss in a man of 88',
  summary:
    'An 88-year-old man with coronary disease, atrial fibrillation, high blood pressure and hypothyroidism told his doctor of malaise and twenty pounds lost over a few months (taken as three). Examination was normal; he was anaemic. It was a giant diverticulum of the sigmoid with severe inflammation; CT, colonoscopy and the operation are left out.',
  setting: 'primary_care',
  ageYears: 88,
  sex: 'male',
  answers: [
    { finding: 'fatigue', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'vascular-risk', state: 'present' },
    { finding: 'symptom-duration', quantity: 90 },
    { finding: 'abdominal-tenderness', state: 'absent' },
    { finding: 'abdominal-mass', state: 'absent' },
    { finding: 'hypertension', state: 'present' },
    { finding: 'autoimmune-thyroid-disease', state: 'present' },
  ],
  results: [],
  diagnosis: 'diverticular-disease',
  since: '2026.11.3',
  acceptable: ['colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['fit'], ['ct-abdomen'], ['ileocolonoscopy-biopsy']],
  source: { id: 'patient-care-giant-diverticulum', locator: 'Case text' },
  readFrom: 'full_text',
};
