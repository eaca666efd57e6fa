import type { CaseEntry } from '../schema';

export const alcoholInjuryThreeBoutsOfBloodAfterABingeAt32Case: CaseEntry = {
  id: 'alcohol-injury-three-bouts-of-blood-after-a-binge-at-32',
  title: 'Three bouts of vomited blood after a binge in a man of 32',
  summary:
    'A 32-year-old man who had long misused alcohol was brought in drunk after he had vomited blood three times following a binge. He had swallowed no corrosive and had no other illness. Leucocytes were 22 × 10⁹/L and the haemoglobin 88 g/L. It was an acute necrosis of the oesophagus laid to alcohol, counted here with its injuries. Drunkenness is not coded as a changed mental state; the endoscopy is left out.',
  setting: 'emergency',
  ageYears: 32,
  sex: 'male',
  answers: [
    { finding: 'gi-bleed-overt', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'alcohol-heavy', state: 'present' },
    { finding: 'caustic-ingestion', state: 'absent' },
    { finding: 'white-cell-count', quantity: 22 },
    { finding: 'raised-white-cells', state: 'present' },
    { finding: 'haemoglobin', quantity: 88 },
    { finding: 'anaemia', state: 'present' },
  ],
  results: [{ investigation: 'cbc', outcome: 'other-anaemia' }],
  diagnosis: 'alcohol-related-gut-injury',
  since: '2026.11.9',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['cbc'], ['renal-function'], ['lft']],
  source: { id: 'sharma-black-esophagus-32', locator: 'Case report' },
  readFrom: 'full_text',
};
