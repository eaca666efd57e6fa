import type { CaseEntry } from '../schema';

export const femoralHerniaThatNoLongerGoesBackAt62Case: CaseEntry = {
  id: 'femoral-hernia-that-no-longer-goes-back-at-62',
  title: 'Sudden pain and fever in a woman of 62 whose groin swelling no longer goes back',
  summary:
    'A 62-year-old woman had had a swelling of the left groin for six years that could be pushed back until two weeks before; now sudden pain spread over the whole abdomen. She was pale, temperature 39.2, pulse 112, pressure 132/62. Part of the bowel wall was strangled in a femoral hernia; the operation is left out.',
  setting: 'emergency',
  ageYears: 62,
  sex: 'female',
  answers: [
    { finding: 'acute-severe-abdo-pain', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'irreducible-hernia', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'temp-c', quantity: 39.2 },
    { finding: 'hr', quantity: 112 },
    { finding: 'sbp', quantity: 132 },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.4',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen']],
  source: { id: 'jscr-2023-104-richter', locator: 'Abstract, case report' },
  readFrom: 'abstract',
};
