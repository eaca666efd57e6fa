import type { CaseEntry } from '../schema';

export const olmesartanThirdTimeInHospitalAt74Case: CaseEntry = {
  id: 'olmesartan-third-time-in-hospital-at-74',
  title: 'A month of worsening diarrhoea that dried out a man of 74',
  summary:
    'A 74-year-old man with atrial fibrillation, high blood pressure and a chronic lung disease was admitted again and again for diarrhoea that had begun a month before and grew worse, until he was dried out and his kidneys failed. He told of weight loss, and there was celiac disease in his family. The stool showed no germ; transglutaminase antibodies were negative with normal IgA. It was an enteropathy from olmesartan; the biopsies are left out. That he took the drug was found only later, when the list of medicines was read again; it is not coded.',
  setting: 'inpatient',
  ageYears: 74,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 30 },
    { finding: 'prolonged-or-worsening', state: 'present' },
    { finding: 'severe-dehydration', state: 'present' },
    { finding: 'dehydration', state: 'present' },
    { finding: 'aki', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'vascular-risk', state: 'present' },
    { finding: 'hospital-or-incontinence', state: 'present' },
    { finding: 'recent-hospitalisation', state: 'present' },
    { finding: 'antibiotics-recent', state: 'present' },
    { finding: 'cdiff-risk', state: 'present' },
  ],
  results: [{ investigation: 'stool-culture', outcome: 'no-pathogen' }],
  diagnosis: 'out-of-scope',
  since: '2026.11.8',
  acceptable: ['celiac-disease', 'microscopic-colitis'],
  redFlagExpected: true,
  urgencyExpected: 'same_day',
  investigationsExpected: [['renal-function']],
  source: { id: 'olmesartan-unusual-severe-74', locator: 'Abstract' },
  readFrom: 'abstract',
};
