import type { CaseEntry } from '../schema';

export const perforatedStomachSuddenPainAndNoWindAt74Case: CaseEntry = {
  id: 'perforated-stomach-sudden-pain-and-no-wind-at-74',
  title: 'Sudden pain all over a swollen belly without stool or wind in a man of 74',
  summary:
    'A 74-year-old man came to an emergency department with sudden stabbing pain all over the belly, worse when he moved, coughed or walked. The belly was bloated; no stool for two days and no wind since the pain began; how long that is, is not told, and the two days are coded. He had once had black stools, which is left out as not of now. On examination a swollen belly, weak bowel sounds, guarding, tenderness all over, and no dullness over the liver. The stomach was perforated; the films are left out.',
  setting: 'emergency',
  ageYears: 74,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'pain-worse-on-movement', state: 'present' },
    { finding: 'bloating', state: 'present' },
    { finding: 'acute-distension', state: 'present' },
    { finding: 'constipation', state: 'present' },
    { finding: 'absolute-constipation', state: 'present' },
    { finding: 'symptom-duration', quantity: 2 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'peritonism', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.18',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen'], ['troponin-lactate-panel'], ['cbc', 'crp'], ['lipase-amylase']],
  source: { id: 'averrous-2022-perforation-74', locator: 'Abstract' },
  readFrom: 'abstract',
};
