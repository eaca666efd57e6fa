import type { CaseEntry } from '../schema';

export const lymphomaSickAtChristmasAt48Case: CaseEntry = {
  id: 'lymphoma-sick-at-christmas-at-48',
  title: 'Ten days of nausea and fullness over Christmas in a woman of 48',
  summary:
    'A 48-year-old woman in Portugal, at the change of life and taking fluoxetine for depression, came to her family doctor with ten days of nausea and fullness, one vomit on Christmas Eve, and itching all over. Pressing the upper belly hurt a little. It was a lymphoma around the head of the pancreas; the jaundice of three days later, blood tests, ultrasound and CT are left out.',
  setting: 'primary_care',
  ageYears: 48,
  sex: 'female',
  answers: [
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'early-satiety-or-appetite-loss', state: 'present' },
    { finding: 'depression', state: 'present' },
    { finding: 'anxiety-or-depression', state: 'present' },
    { finding: 'ssri-use', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'symptom-duration', quantity: 10 },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.5',
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [['lft'], ['pelvic-ultrasound', 'cbc']],
  source: { id: 'natal-2018-nausea', locator: 'Resumo, descrição do caso' },
  readFrom: 'abstract',
};
