import type { CaseEntry } from '../schema';

export const nsaidEnteropathyATabletForHeadachesAt58Case: CaseEntry = {
  id: 'nsaid-enteropathy-a-tablet-for-headaches-at-58',
  title: 'Protein and blood that stayed low in a woman of 58 who took a headache tablet for years',
  summary:
    'A 58-year-old woman with too little protein in the blood had been operated on for a bowel blocked by adhesions and then had pus in the chest, for which she was given diclofenac. After recovery protein and haemoglobin stayed low; for a long time she had taken an anti-inflammatory tablet for headache. It was ulcers of the ileum from these drugs; contrast study and course after stopping are left out.',
  setting: 'inpatient',
  ageYears: 58,
  sex: 'female',
  answers: [
    { finding: 'nsaid-use', state: 'present' },
    { finding: 'anaemia', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
    { finding: 'recent-hospitalisation', state: 'present' },
  ],
  results: [],
  diagnosis: 'nsaid-enteropathy',
  since: '2026.11.8',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['ferritin'], ['capsule-endoscopy', 'ct-enterography', 'mri-enterography']],
  source: { id: 'kms-igakkai-1533-nsaid-58', locator: 'Abstract' },
  readFrom: 'abstract',
};
