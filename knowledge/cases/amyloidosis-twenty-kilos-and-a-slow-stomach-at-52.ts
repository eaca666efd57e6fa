import type { CaseEntry } from '../schema';

export const amyloidosisTwentyKilosAndASlowStomachAt52Case: CaseEntry = {
  id: 'amyloidosis-twenty-kilos-and-a-slow-stomach-at-52',
  title: 'Seven months of bloating, vomiting after meals and twenty kilos lost in a man of 52',
  summary:
    'A 52-year-old man with a weak heart found years before and not followed up, who neither smoked nor drank, was admitted with seven months of bloating and 20 kg lost. Acid came up, he was soon full and vomited half an hour to an hour after meals. A vague mass was felt in the upper belly; red cells were few and of normal size. It was amyloidosis of the stomach; gastroscopy, heart scan and biopsy are left out.',
  setting: 'inpatient',
  ageYears: 52,
  sex: 'male',
  answers: [
    { finding: 'bloating', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'early-satiety-or-appetite-loss', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'worse-with-eating', state: 'present' },
    { finding: 'symptom-duration', quantity: 210 },
    { finding: 'chronic-symptoms-over-6-months', state: 'present' },
    { finding: 'heart-or-kidney-failure', state: 'present' },
    { finding: 'smoking-current', state: 'absent' },
    { finding: 'alcohol-heavy', state: 'absent' },
    { finding: 'abdominal-mass', state: 'present' },
    { finding: 'anaemia', state: 'present' },
  ],
  results: [{ investigation: 'cbc', outcome: 'other-anaemia' }],
  diagnosis: 'out-of-scope',
  since: '2026.11.8',
  redFlagExpected: true,
  // An upper abdominal mass: the suspected-cancer pathway, two weeks (NICE NG12).
  urgencyExpected: 'urgent',
  source: { id: 'jmcr-2016-0857-amyloid', locator: 'Case presentation' },
  readFrom: 'full_text',
};
