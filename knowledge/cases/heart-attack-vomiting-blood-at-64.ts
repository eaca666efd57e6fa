import type { CaseEntry } from '../schema';

export const heartAttackVomitingBloodAt64Case: CaseEntry = {
  id: 'heart-attack-vomiting-blood-at-64',
  title: 'Upper abdominal unease, then blood vomited twice, in a woman of 64 with lupus',
  summary:
    'A 64-year-old woman with lupus, earlier clots in the legs, a stroke and a colostomy felt something wrong in the upper abdomen in the morning and vomited blood twice before she called an ambulance. Her vital signs were stable and the haemoglobin was down by 1.1 g/dL since the day before. It was an infarction of the lower heart wall; the electrocardiogram is left out.',
  setting: 'emergency',
  ageYears: 64,
  sex: 'female',
  answers: [
    { finding: 'gi-bleed-overt', state: 'present' },
    { finding: 'epigastric-pain', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'autoimmune-disease-or-celiac', state: 'present' },
    { finding: 'vascular-risk', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
    { finding: 'haemodynamic-signs', state: 'absent' },
    { finding: 'symptom-duration', quantity: 1 },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.4',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['cbc']],
  source: { id: 'omori-2019-infarction', locator: 'Abstract' },
  readFrom: 'abstract',
};
