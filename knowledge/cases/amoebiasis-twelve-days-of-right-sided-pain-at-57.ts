import type { CaseEntry } from '../schema';

export const amoebiasisTwelveDaysOfRightSidedPainAt57Case: CaseEntry = {
  id: 'amoebiasis-twelve-days-of-right-sided-pain-at-57',
  title: 'Twelve days of pain low on the right with blood and slime in the stool in a man of 57',
  summary:
    'A 57-year-old man had had pain in the right lower belly and stools with blood and slime for twelve days. It was amoebic colitis, seen in fresh smears and biopsies, which are left out. It is the second of three patients; whether he had been abroad, and whether the stools were loose, is not told of him.',
  setting: 'secondary_care',
  ageYears: 57,
  sex: 'male',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'mucus-per-rectum', state: 'present' },
    { finding: 'symptom-duration', quantity: 12 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.17',
  acceptable: ['crohn-disease', 'acute-gastroenteritis', 'colorectal-cancer', 'ulcerative-colitis'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['stool-culture', 'stool-multiplex-pcr', 'stool-ova-parasites'],
    ['crp', 'cbc'],
    ['ileocolonoscopy-biopsy', 'ct-abdomen', 'fit'],
  ],
  source: { id: 'kosawa-1975-amoeba-57', locator: 'Abstract, second patient' },
  readFrom: 'abstract',
};
