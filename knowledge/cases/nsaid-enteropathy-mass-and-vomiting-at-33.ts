import type { CaseEntry } from '../schema';

export const nsaidEnteropathyMassAndVomitingAt33Case: CaseEntry = {
  id: 'nsaid-enteropathy-mass-and-vomiting-at-33',
  title: 'Five days of vomiting, constipation and pain with a mass in a woman of 33',
  summary:
    'A 33-year-old woman who took anti-inflammatory drugs had had vomiting, constipation and abdominal pain for five days; a mass was felt in the abdomen. Rings in the small bowel from the drugs had blocked it; imaging, operation and histology are left out.',
  setting: 'secondary_care',
  ageYears: 33,
  sex: 'female',
  answers: [
    { finding: 'vomiting', state: 'present' },
    { finding: 'constipation', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-mass', state: 'present' },
    { finding: 'nsaid-use', state: 'present' },
    { finding: 'symptom-duration', quantity: 5 },
  ],
  results: [],
  diagnosis: 'nsaid-enteropathy',
  since: '2026.11.4',
  redFlagExpected: true,
  urgencyExpected: null,
  investigationsExpected: [['ct-abdomen']],
  source: { id: 'danial-2019-diaphragm', locator: 'Abstract' },
  readFrom: 'abstract',
};
